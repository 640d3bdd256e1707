/*
 * Tells the style sheet how high the bars at the edges of the window are, so that no cell is hidden behind them.
 */

/**
 * @param {HTMLElement} root the fragment of the grid
 */
export function measureBars(root) {
	const bars = [["--tools", root.querySelector("[data-tools]")], ["--bar", root.querySelector("[data-bar]")]];
	const measure = () => bars.forEach(([name, bar]) =>
		document.documentElement.style.setProperty(name, `${bar.offsetHeight}px`));
	const observer = new ResizeObserver(measure);
	bars.forEach(([, bar]) => observer.observe(bar));
	measure();
}
