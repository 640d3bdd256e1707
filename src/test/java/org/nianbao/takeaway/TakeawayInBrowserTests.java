package org.nianbao.takeaway;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.sun.net.httpserver.HttpServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Accessibility;
import org.nianbao.PortalInBrowser;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.account.Accounts;
import org.nianbao.account.AdminPages;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.background.Making;
import org.nianbao.document.Sha256;
import org.nianbao.embedded.DatabaseOfItsOwn;
import org.nianbao.publication.Withdrawing;
import org.nianbao.report.AfterPublication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site to take away: asked for, taken, unpacked, and read without a portal, on a
 * server that only has files and from a disk.
 */
@ContextConfiguration(initializers = DatabaseOfItsOwn.class)
class TakeawayInBrowserTests extends PortalInBrowser {

	private static final String ADDRESS = "https://www.example.gov.cn/nianbao";

	@Autowired
	private Accounts accounts;

	@Autowired
	private Takeaways takeaways;

	@Autowired
	private TakeawayQueue queue;

	@Autowired
	private TakeawayFiles files;

	@Autowired
	private SiteMaking making;

	@Autowired
	private AfterPublication afterPublication;

	@Autowired
	private Withdrawing withdrawing;

	@Autowired
	private JdbcTemplate jdbc;

	@TempDir
	private Path directory;

	private SignedIn admin;

	@BeforeEach
	void begin() {
		this.jdbc.update("delete from takeaway");
		this.admin = new AdminPages(null, this.accounts).person(Role.ADMIN, null);
	}

	@AfterEach
	void nothingIsLeftToMake() {
		this.jdbc.update("delete from takeaway");
	}

	@Test
	void anAdministratorHasTheSiteMadeAndItIsReadWithoutThePortal() throws Exception {
		TestOffice corrected = corrected();
		TestOffice takenBack = takenBack();
		as(this.admin, 1440, 900, this::haveItMade);
		UnpackedSite site = UnpackedSite.of(this.files.finished(this.takeaways.made().orElseThrow().id()),
				this.directory);
		everyLinkLeadsSomewhereAndNothingAsksAPortal(site);
		whatWasPublishedIsThereByteForByte(site);
		assertThat(site.pages().get("index.html").select(".site-nav").text()).isEqualTo("首页 报告 机关 统计 查找");
		String code = "reports/" + corrected.organization().getCode();
		assertThat(site.pages().get(code + "/2023/index.html").text()).contains("现行的第 2 版");
		assertThat(site.names()).contains(code + "/2023/revisions/index.html", code + "/2023/revisions/1/index.html",
				code + "/2023/revisions/1.pdf", code + "/index.html", "feed.atom", "checks/B1/index.html",
				"checks/index-lang-en.html", "statistics/index.html", "404.html", "sitemap.xml",
				"organizations/index.html", code + "/2023/charts/applicants.png", code + "/2023/charts/outcomes.svg");
		assertThat(site.pages().get(code + "/index.html").select(".report-list a").eachAttr("href"))
			.containsExactly("2023/index.html");
		assertThat(site.pages().get("reports/" + takenBack.organization().getCode() + "/2022/index.html").text())
			.contains("这份报告已撤回", "数据有误");
		assertThat(new String(site.bytes("feed.atom"), StandardCharsets.UTF_8)).contains(ADDRESS + "/" + code)
			.doesNotContain(OwnPortal.HOST);
		assertThat(Jsoup.parse(site.directory().resolve("feed.atom"), "UTF-8", "", Parser.xmlParser()).select("entry"))
			.allMatch((entry) -> site.has(entry.select("link").attr("href").replace(ADDRESS + "/", "")));
		wordsAreFound(site);
	}

	@Test
	void whoGivesUpGetsNothingAndNothingIsLeftOnDisk() throws Exception {
		Making attempt = asked();
		this.takeaways.cancel(this.admin);
		assertThat(this.making.make(attempt, () -> true)).isFalse();
		assertThat(this.files.ours()).noneMatch((file) -> file.toString().endsWith(".part"));
	}

	@Test
	void aPortalThatStopsLeavesTheSiteToTheNextStart() throws Exception {
		Making attempt = asked();
		assertThat(this.making.make(attempt, () -> false)).isFalse();
		this.queue.giveBack(attempt);
		assertThat(this.files.ours()).noneMatch((file) -> file.toString().endsWith(".part"));
		assertThat(this.queue.take(Instant.now())).contains(attempt);
	}

	private Making asked() {
		this.takeaways.ask("", this.admin);
		return this.queue.take(Instant.now()).orElseThrow();
	}

	private TestOffice corrected() {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, 2023);
		this.reports.publish(id, office);
		this.afterPublication.correct(id, this.reports.open(id, office).version(), "漏计一件", office.reviewer());
		this.entry.type(id, "table2/规章/本年制发件数", "1", office.filer());
		this.reports.publish(id, office);
		return office;
	}

	private TestOffice takenBack() {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, 2022);
		this.reports.publish(id, office);
		this.withdrawing.withdraw(id, this.reports.open(id, office).version(), "数据有误", office.reviewer());
		return office;
	}

	private void haveItMade() {
		visit("/admin/site");
		this.page.getByLabel("静态版的网址（可以不填）").fill(ADDRESS);
		button("制作静态版").click();
		Locator take = link(Pattern.compile("^下载（.* MB）$"));
		take.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
		check();
		APIResponse whole = this.page.request().get(address("/admin/site.zip"));
		APIResponse rest = this.page.request()
			.get(address("/admin/site.zip"), RequestOptions.create().setHeader("Range", "bytes=5000-"));
		assertThat(rest.status()).isEqualTo(206);
		assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 5000, whole.body().length));
		assertThat(this.jdbc.queryForList("select action from audit_event where actor = ? order by id", String.class,
				this.admin.username()))
			.containsSubsequence("ASK_SITE", "MAKE_SITE", "DOWNLOAD_SITE");
	}

	private void everyLinkLeadsSomewhereAndNothingAsksAPortal(UnpackedSite site) throws Exception {
		Map<String, Document> pages = site.pages();
		for (Map.Entry<String, Document> page : pages.entrySet()) {
			Document document = page.getValue();
			String name = page.getKey();
			assertThat(document.text()).as(name).contains("本站是静态版");
			assertThat(document.outerHtml()).as(name).doesNotContain(OwnPortal.HOST);
			assertThat(document.select("form:not([method=get]), form:not([role=search]), [style], [onclick], style"))
				.as(name)
				.isEmpty();
			assertThat(document.select("script")).as(name).hasSize(name.equals("search.html") ? 2 : 0);
			assertThat(document.select("script:not([src])")).as(name).isEmpty();
			if (!name.equals("404.html")) {
				document.select("[href], [src], [action]").forEach((element) -> leads(element, name, site, pages));
			}
		}
		assertThat(pages.get("404.html").select("base").attr("href")).isEqualTo(ADDRESS + "/");
		assertThat(site.names()).allMatch((name) -> name.matches("[\\w./-]+"));
		assertThat(site.names().stream().filter((name) -> name.endsWith(".css")))
			.allMatch((name) -> !new String(site.bytes(name), StandardCharsets.UTF_8).contains("url("));
	}

	private static void leads(Element element, String name, UnpackedSite site, Map<String, Document> pages) {
		for (String attribute : List.of("href", "src", "action")) {
			String link = element.attr(attribute);
			if (link.isEmpty() || link.matches("(?:https?|mailto|tel):.*")) {
				continue;
			}
			assertThat(link).as(name).doesNotStartWith("/").doesNotContain("?");
			String[] parts = link.split("#", 2);
			String file = parts[0].isEmpty() ? name
					: Path.of("/" + name).resolveSibling(parts[0]).normalize().toString().substring(1);
			assertThat(site.has(file)).as("%s on %s", link, name).isTrue();
			if (parts.length > 1) {
				assertThat(pages.get(file).getElementById(parts[1])).as("%s on %s", link, name).isNotNull();
			}
		}
	}

	private void whatWasPublishedIsThereByteForByte(UnpackedSite site) throws Exception {
		List<List<String>> lines = new String(site.bytes("manifest.csv"), StandardCharsets.UTF_8).lines()
			.skip(1)
			.map((line) -> List.of(line.split(",", -1)))
			.toList();
		assertThat(lines).hasSize(site.names().size() - 1);
		lines.forEach((line) -> assertThat(Sha256.of(site.bytes(line.get(0)))).as(line.get(0)).isEqualTo(line.get(1)));
		for (String ending : List.of(".pdf", ".docx", ".xlsx", ".csv", ".json")) {
			for (int year : List.of(2019, 2020)) {
				String file = "reports/640422/" + year + ending;
				anonymously(1440, 900, () -> assertThat(site.bytes(file)).as(file)
					.isEqualTo(this.page.request().get(address("/" + file)).body()));
			}
		}
		assertThat(new String(site.bytes("left-out.csv"), StandardCharsets.UTF_8).lines()).hasSize(1);
	}

	private void wordsAreFound(UnpackedSite site) throws Exception {
		HttpServer server = site.serve();
		try {
			for (String begin : List.of(UnpackedSite.address(server), site.directory().toUri().toString())) {
				anonymously(390, 844, () -> {
					this.page.navigate(begin + "index.html");
					Accessibility.check(this.page);
					this.page.getByLabel("搜索报告").fill("西吉");
					button("搜索").click();
					Locator results = this.page.locator("[data-results]");
					results.locator("mark").first().waitFor();
					Accessibility.check(this.page);
					assertThat(results.locator("h2").allTextContents()).contains(SampleReports.xiji(2019).title(),
							SampleReports.xiji(2020).title());
					this.page.getByLabel("年份", new Page.GetByLabelOptions().setExact(true)).selectOption("2019");
					this.page.getByLabel("关键词").fill("政務 -不可能有的詞");
					button("查找").click();
					results.locator("mark").first().waitFor();
					assertThat(results.locator("mark").allTextContents()).contains("政务");
					assertThat(results.locator("h2").allTextContents()).contains(SampleReports.xiji(2019).title())
						.doesNotContain(SampleReports.xiji(2020).title());
					this.page.getByLabel("关键词").fill("");
					button("查找").click();
					results.getByText(SampleReports.xiji(2019).title()).click();
					assertThat(this.page.url()).isEqualTo(begin + "reports/640422/2019/index.html");
					Accessibility.check(this.page);
				});
			}
		}
		finally {
			server.stop(0);
		}
		assertThat(Files.exists(site.directory().resolve("search/2019-1.js"))).isTrue();
	}

}
