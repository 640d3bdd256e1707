package org.nianbao.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.nianbao.Browser;
import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Table;
import org.nianbao.entry.GridPage.Shown;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page with an entry grid in a browser that complains of nothing.
 */
abstract class GridInBrowser {

	static final Edition EDITION = Editions.byId("2021").orElseThrow();

	static Browser browser;

	static GridPage server;

	private BrowserContext context;

	Page page;

	final List<String> complaints = new ArrayList<>();

	@BeforeAll
	static void open() {
		browser = Browser.open();
		server = new GridPage();
	}

	@AfterAll
	static void close() {
		if (browser != null) {
			server.close();
			browser.close();
		}
	}

	@BeforeEach
	void newPage() {
		this.context = browser.newContext();
		this.context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
		this.page = this.context.newPage();
		this.page.onConsoleMessage((message) -> {
			if (List.of("error", "warning").contains(message.type())) {
				this.complaints.add(message.text());
			}
		});
		this.page.onPageError(this.complaints::add);
	}

	@AfterEach
	void theBrowserHasNothingToComplainOf() {
		this.context.close();
		assertThat(this.complaints).isEmpty();
	}

	void showBlank(String table) {
		show(Figures.blank(EDITION), table);
	}

	void show(Figures figures, String table) {
		server.show(figures, table(figures.edition(), table));
		visit();
	}

	void show(Edition edition, String table, Shown entry) {
		server.show(edition, table(edition, table), entry);
		visit();
	}

	void visit() {
		this.page.navigate(server.address());
	}

	static Table table(Edition edition, String id) {
		return edition.tables().stream().filter((table) -> table.id().equals(id)).findFirst().orElseThrow();
	}

	Locator box(String row, String column) {
		return box("table3/" + row + "/" + column);
	}

	Locator box(String cell) {
		return this.page.locator("[id='" + cell + "']");
	}

	Locator pasted() {
		return this.page.locator("[data-pasted]");
	}

	Locator outcome() {
		return this.page.locator("[data-outcome]");
	}

	Locator announcer() {
		return this.page.locator("[data-announcer]");
	}

	void press(String... keys) {
		Arrays.stream(keys).forEach(this.page.keyboard()::press);
	}

	void paste(Locator box, String text) {
		this.page.evaluate("(text) => navigator.clipboard.writeText(text)", text);
		box.click();
		press("Control+v");
	}

	Object values() {
		return this.page.evaluate("() => [...document.querySelectorAll('td input')].map((box) => box.value)");
	}

	static List<String> texts(Figures figures, Table table) {
		return table.cells().stream().map(figures::text).toList();
	}

	Locator save() {
		return this.page.locator("button[value=save]");
	}

	/**
	 * Figures in about two thirds of the cells; one column of table 3 is left blank.
	 */
	static Map<String, BigDecimal> randomFigures(Edition edition, Table table, Random random, boolean totals) {
		Map<String, BigDecimal> figures = new LinkedHashMap<>();
		for (Cell cell : table.cells()) {
			if (random.nextInt(3) > 0 && (totals || !edition.computes(cell)) && !cell.column().equals("法律服务机构")) {
				figures.put(cell.name(), BigDecimal.valueOf(random.nextInt(2000) - (cell.type().signed() ? 1000 : 0)));
			}
		}
		return figures;
	}

}
