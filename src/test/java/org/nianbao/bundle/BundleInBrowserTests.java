package org.nianbao.bundle;

import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.background.Making;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An auditor has reports packed, sees how far it is and takes the bundle away, on a wide
 * screen and on a narrow one, and without script.
 */
class BundleInBrowserTests extends PortalInBrowser {

	@Autowired
	private Bundles bundles;

	@Autowired
	private BundleQueue queue;

	@Autowired
	private Packing packing;

	@Autowired
	private BundleWorker worker;

	@Autowired
	private JdbcTemplate jdbc;

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void anAuditorSeesHowFarItIsAndTakesItAway(int width, int height) throws Exception {
		TestOffice office = office();
		Making attempt = asked(office);
		as(office.auditor(), width, height, () -> {
			visit("/audit");
			Locator bar = this.page.locator("[data-bundle] progress");
			assertThat(bar).hasAttribute("max", "3");
			assertThat(this.queue.advance(attempt, 2, 3, Instant.now())).isTrue();
			assertThat(this.page.locator("[data-words]")).hasText("正在打包，已处理 2 / 3 份报告");
			assertThat(bar).hasJSProperty("value", 2);
			check();
			assertThat(this.packing.pack(attempt, () -> true)).isTrue();
			Locator take = link(Pattern.compile("^下载（.* MB）$"));
			assertThat(take).isVisible();
			assertThat(this.page.locator("[data-bundles-news]")).hasText("结束：收入 3 份报告");
			assertThat(bar).hasCount(0);
			check();
			Download download = this.page.waitForDownload(take::click);
			assertThat(download.suggestedFilename()).startsWith("年报审计包-").endsWith(".zip");
			assertThat(Unpacked.of(Files.readAllBytes(download.path())).ofReports()).hasSize(12);
			button("删除").click();
			assertDone("已删除");
			assertThat(this.page.locator("[data-bundle]")).hasCount(0);
		});
	}

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void yearsAndOrganizationsAreChosenWithTheKeyboard(int width, int height) throws Exception {
		TestOffice office = office();
		as(office.auditor(), width, height, () -> {
			visit("/audit");
			this.page.getByLabel("2023 年", exactly()).press("Space");
			this.page.locator(".units summary").press("Enter");
			this.page.getByLabel("教育局", exactly()).press("Space");
			check();
			button("查找").press("Enter");
			assertThat(this.page.locator("tbody tr")).hasCount(1);
			button("生成打包文件（1 份）").press("Enter");
			assertDone("已经开始准备打包文件");
			assertThat(link(Pattern.compile("^下载（"))).isVisible();
			assertThat(this.page.locator("[data-bundle] h3")).hasText("2023年，教育局");
			check();
		});
	}

	@Test
	void itWorksWithoutScript() throws Exception {
		TestOffice office = office();
		Making attempt = asked(office);
		withoutScript(390, 844, () -> {
			signIn(office.auditor());
			visit("/audit");
			assertThat(this.page.locator("[data-words]")).hasText("正在打包，已处理 0 / 3 份报告");
			this.queue.advance(attempt, 1, 3, Instant.now());
			link("刷新进度").click();
			this.page.reload();
			assertThat(this.page.locator("[data-words]")).hasText("正在打包，已处理 1 / 3 份报告");
			button("取消").click();
			assertDone("已取消");
		});
	}

	@Test
	void aDownloadThatBrokeOffIsContinuedAndNothingIsCompressedAgain() throws Exception {
		TestOffice office = office();
		Making attempt = asked(office);
		assertThat(this.packing.pack(attempt, () -> true)).isTrue();
		as(office.auditor(), 1440, 900, () -> {
			String address = address("/audit/bundles/" + attempt.id() + ".zip");
			APIResponse whole = this.page.request().get(address);
			byte[] bytes = whole.body();
			assertThat(whole.headers()).doesNotContainKey("content-encoding")
				.containsEntry("content-length", String.valueOf(bytes.length))
				.containsEntry("accept-ranges", "bytes");
			APIResponse rest = this.page.request()
				.get(address,
						RequestOptions.create()
							.setHeader("Range", "bytes=5000-")
							.setHeader("If-Range", whole.headers().get("etag")));
			assertThat(rest.status()).isEqualTo(206);
			assertThat(rest.headers())
				.containsAllEntriesOf(Map.of("content-range", "bytes 5000-" + (bytes.length - 1) + "/" + bytes.length,
						"content-length", String.valueOf(bytes.length - 5000), "etag", whole.headers().get("etag")));
			assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(bytes, 5000, bytes.length));
		});
	}

	private static Page.GetByLabelOptions exactly() {
		return new Page.GetByLabelOptions().setExact(true);
	}

	private TestOffice office() {
		TestOffice office = this.offices.open();
		long report = this.reports.complete(office, 2023);
		this.reports.publish(report, office);
		CopiedReports.of(report, office.organization(), List.of("教育局", "财政局"), this.jdbc);
		return office;
	}

	/** Takes the place of the portal's own worker, so that the bundle stands still. */
	private Making asked(TestOffice office) {
		this.worker.work();
		this.bundles.ask(UUID.randomUUID(), new AuditQuery("", Set.of(), Set.of(), 1), 1, office.auditor());
		return this.queue.take(Instant.now()).orElseThrow();
	}

}
