package org.nianbao.browse;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalInBrowser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a public page costs a reader on a slow line: how much is sent until it stands,
 * from where, and whether it moves under the finger.
 */
class PageBudgetInBrowserTests extends PortalInBrowser {

	/** In bytes, the page with its styles, scripts and pictures. */
	private static final int MOST = 100_000;

	private static final String COST = """
			async () => {
				let moved = 0;
				new PerformanceObserver((list) => list.getEntries().forEach((shift) => moved += shift.value))
					.observe({ type: 'layout-shift', buffered: true });
				const loads = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
				await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
				return {
					moved,
					sent: loads.reduce((sum, load) => sum + load.transferSize, 0),
					elsewhere: loads.filter((load) => !load.name.startsWith(location.origin)).length,
				};
			}""";

	@ParameterizedTest
	@ValueSource(strings = { "/", "/reports", "/reports?q=公开", "/reports/640422", "/reports/640422/2020",
			"/reports/640422/2020?lang=en", "/reports/640422/2019/revisions", "/organizations", "/statistics",
			"/compare?reports=640422/2019,640422/2020", "/checks", "/verify", "/api" })
	void aPageTakesFewBytesFromThisPortalAloneAndStandsStill(String path) throws Exception {
		anonymously(390, 844, () -> {
			this.page.navigate(address(path));
			Map<?, ?> cost = (Map<?, ?>) this.page.evaluate(COST);
			assertThat(((Number) cost.get("sent")).intValue()).isBetween(1, MOST);
			assertThat(((Number) cost.get("moved")).doubleValue()).isZero();
			assertThat(cost.get("elsewhere")).isEqualTo(0);
		});
	}

}
