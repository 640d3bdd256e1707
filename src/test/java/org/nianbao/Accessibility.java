package org.nianbao;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.assertj.core.api.InstanceOfAssertFactories;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every page is held to in the browser, at every width.
 */
public final class Accessibility {

	private static final String TOO_WIDE = """
			() => (document.documentElement.scrollWidth <= innerWidth) ? [] : [...document.querySelectorAll("body *")]
				.filter((element) => element.getBoundingClientRect().right > innerWidth)
				.map((element) => element.outerHTML.slice(0, 200))""";

	/**
	 * No page has frames, so that axe sees all of it from within; its builder would go
	 * through a second page and carry along everything that is right.
	 */
	private static final String VIOLATIONS = """
			async () => (await axe.run({ resultTypes: ["violations"] })).violations
				.map((rule) => `${rule.id}: ${rule.nodes[0].html}`)""";

	private Accessibility() {
	}

	/**
	 * Fails if a page as it stands can be scrolled to the side, or where axe finds
	 * anything wrong with it.
	 */
	public static void check(Page page) {
		page.evaluate(AxeBuilder.getAxeScript());
		assertNone(page, TOO_WIDE);
		assertNone(page, VIOLATIONS);
	}

	private static void assertNone(Page page, String found) {
		assertThat(page.evaluate(found)).as(page.url()).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
	}

}
