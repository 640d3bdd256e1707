package org.nianbao.browse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalInBrowser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A citizen reads with the keyboard alone; docs/accessibility.md has the walk in words.
 */
class KeyboardInBrowserTests extends PortalInBrowser {

	/** More than any page has, with the reports of all other tests listed on it. */
	private static final int STOPS = 2000;

	/**
	 * What is wrong with where the keyboard stands, empty if nothing, {@code null} behind
	 * the last stop. Of a link that goes over two lines the first has to be seen.
	 */
	private static final String WRONG = """
			() => {
				const stop = document.activeElement;
				if (!stop || stop === document.body) return null;
				const style = getComputedStyle(stop);
				const [box] = stop.getClientRects();
				if (!box) return 'not drawn: ' + stop.outerHTML.slice(0, 120);
				const x = Math.min(innerWidth - 1, Math.max(0, box.x + box.width / 2));
				const y = Math.min(innerHeight - 1, Math.max(0, box.y + Math.min(box.height / 2, 20)));
				const seen = document.elementFromPoint(x, y);
				const name = stop.outerHTML.slice(0, 120);
				if (style.outlineStyle === 'none' || !parseFloat(style.outlineWidth)) return 'without a frame: ' + name;
				if (!seen || !(stop.contains(seen) || seen.contains(stop))) return 'not seen: ' + name;
				return '';
			}""";

	@ParameterizedTest
	@ValueSource(strings = { "/", "/reports?q=公开", "/reports/640422", "/reports/640422/2020", "/organizations",
			"/statistics?year=2020", "/compare?reports=640422/2019,640422/2020", "/checks", "/verify", "/appearance" })
	void everyStopOfTheKeyboardIsSeenAndTheLastIsReached(String path) throws Exception {
		anonymously(1280, 800, () -> {
			this.page.navigate(address(path));
			int stops = 0;
			for (Object wrong = next(); wrong != null; wrong = next()) {
				assertThat(wrong).as(path).isEqualTo("");
				stops++;
			}
			assertThat(stops).isBetween(15, STOPS - 1);
		});
	}

	@Test
	void aReportIsFoundReadAndComparedWithoutAPointer() throws Exception {
		anonymously(1280, 800, () -> {
			this.page.navigate(address("/"));
			this.page.keyboard().press("Tab");
			assertThat(this.page.locator(":focus")).hasText("跳到正文");
			this.page.keyboard().press("Enter");
			goTo("#q");
			this.page.keyboard().type("西吉县 2020");
			this.page.keyboard().press("Enter");
			assertThat(this.page.locator(".results")).isVisible();
			goTo(".results a");
			this.page.keyboard().press("Enter");
			assertThat(this.page.locator("article h1")).containsText("2020");
			goTo("a[href^='/compare?reports=']");
			this.page.keyboard().press("Enter");
			assertThat(this.page.locator("#add")).isVisible();
			goTo("main .years a");
			this.page.keyboard().press("Enter");
			assertThat(this.page.locator("h1")).containsText("2020");
			goTo("main summary");
			this.page.keyboard().press("Enter");
			goTo("#add");
			assertThat(this.page.locator("#add")).isFocused();
		});
	}

	private Object next() {
		this.page.keyboard().press("Tab");
		return this.page.evaluate(WRONG);
	}

	/**
	 * Presses the tabulator until it stands on something.
	 */
	private void goTo(String selector) {
		for (int stop = 0; stop < STOPS; stop++) {
			this.page.keyboard().press("Tab");
			if (Boolean.TRUE.equals(
					this.page.evaluate("(selector) => document.activeElement?.matches(selector) ?? false", selector))) {
				return;
			}
		}
		throw new AssertionError("the keyboard does not reach " + selector + " on " + this.page.url());
	}

}
