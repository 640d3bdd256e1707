package org.nianbao.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.background.Making;
import org.nianbao.document.Sha256;
import org.nianbao.entry.TestEntry;
import org.nianbao.publication.Withdrawing;
import org.nianbao.report.AfterPublication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What lies in a bundle.
 */
@PortalTest
class BundleTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private TestEntry entry;

	@Autowired
	private AfterPublication afterPublication;

	@Autowired
	private Withdrawing withdrawing;

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

	private TestOffice office;

	private BundlePages pages;

	private long id;

	private String folder;

	@BeforeEach
	void publish() {
		this.office = this.offices.open();
		this.id = this.reports.complete(this.office, 2023);
		this.reports.publish(this.id, this.office);
		this.pages = new BundlePages(this.mvc, this.office.auditor());
		String code = this.office.organization().getCode();
		this.folder = code + " " + this.office.organization().getName() + "/2023年/" + code + "-2023-本机关-第1版";
	}

	@Test
	void aReportLiesInItAsItWasPublishedAndWithItsProofSheet() throws Exception {
		Unpacked bundle = packed("/audit");
		assertThat(bundle.ofReports()).containsExactlyInAnyOrder(this.folder + ".pdf", this.folder + ".json",
				this.folder + ".csv", this.folder + "（附核对单）.pdf");
		for (String ending : List.of(".pdf", ".json", ".csv")) {
			String address = "/reports/" + this.office.organization().getCode() + "/2023" + ending;
			assertThat(bundle.files().get(this.folder + ending)).as(ending)
				.isEqualTo(this.pages.get(address).getContentAsByteArray());
		}
		try (PDDocument sheet = Loader.loadPDF(bundle.files().get(this.folder + "（附核对单）.pdf"))) {
			assertThat(new PDFTextStripper().getText(sheet).replaceAll("\\s", "")).contains("附：核对单", TestReports.LATE);
		}
	}

	@Test
	void theManifestNamesTheHashOfEveryOtherFile() throws Exception {
		Unpacked bundle = packed("/audit");
		assertThat(bundle.text("manifest.csv")).startsWith("\uFEFF路径,SHA-256,字节数,机构代码,机构名称,年度,统计范围,第几版,格式,发布时间\r\n");
		List<List<String>> lines = bundle.lines("manifest.csv");
		assertThat(lines).hasSize(bundle.files().size() - 1);
		for (List<String> line : lines) {
			byte[] file = bundle.files().get(line.get(0));
			assertThat(line.subList(1, 3)).as(line.get(0))
				.containsExactly(Sha256.of(file), String.valueOf(file.length));
		}
		assertThat(lines.get(0).subList(3, 8)).containsExactly(this.office.organization().getCode(),
				this.office.organization().getName(), "2023", "本机关", "1");
		assertThat(bundle.files().keySet()).contains("说明.txt", "revisions.csv", "未收入.csv");
		assertThat(bundle.text("说明.txt")).contains("选择：全部年度，全部单位，共 1 份报告", "收入：1 份", this.office.auditor().username());
	}

	@Test
	void thirtyReportsArePackedAndTheProgressIsShown() throws Exception {
		CopiedReports.of(this.id, this.office.organization(), names(29), this.jdbc);
		assertThat(this.pages.list().select("form[action=/audit/bundles] button").text()).isEqualTo("生成打包文件（30 份）");
		Unpacked bundle = packed("/audit");
		assertThat(bundle.ofReports()).hasSize(4 * 30);
		Element shown = this.pages.list().select("[data-bundle]").first();
		assertThat(shown.attr("data-state")).isEqualTo("DONE");
		assertThat(shown.select("[data-words]").text()).isEqualTo("收入 30 份报告");
		assertThat(this.pages.get("/audit/bundles/progress").getContentAsString())
			.contains("\"state\":\"DONE\",\"done\":30,\"total\":30");
	}

	@Test
	void whatStoodWhenItWasAskedForIsPackedAndWhatCameLaterIsListed() throws Exception {
		this.bundles.ask(UUID.randomUUID(), new AuditQuery("", Set.of(), Set.of(), 1), 1, this.office.auditor());
		Making attempt = this.queue.take(Instant.now()).orElseThrow();
		this.afterPublication.correct(this.id, this.reports.open(this.id, this.office).version(), "漏计一件",
				this.office.reviewer());
		this.entry.type(this.id, "table2/规章/本年制发件数", "1", this.office.filer());
		this.reports.publish(this.id, this.office);
		assertThat(this.packing.pack(attempt, () -> true)).isTrue();
		Unpacked bundle = packed();
		assertThat(bundle.ofReports()).contains(this.folder + ".pdf").noneMatch((name) -> name.contains("第2版"));
		List<List<String>> revisions = bundle.lines("revisions.csv");
		assertThat(revisions).extracting((line) -> line.get(4)).containsExactly("2", "1");
		assertThat(revisions).extracting((line) -> line.get(7)).containsExactly("漏计一件", "");
		assertThat(revisions).extracting((line) -> line.get(11)).containsExactly("否", "是");
	}

	@Test
	void aReportThatWasTakenBackIsNamedWithTheReasonAndTheRestIsPacked() throws Exception {
		this.reports.publish(this.reports.complete(this.office, 2022), this.office);
		this.withdrawing.withdraw(this.id, this.reports.open(this.id, this.office).version(), "内容有误",
				this.office.reviewer());
		assertThat(this.pages.list().select("#take-what").text()).contains("其中 1 份已撤回");
		Unpacked bundle = packed("/audit");
		assertThat(bundle.ofReports()).hasSize(4).allMatch((name) -> name.contains("/2022年/"));
		List<String> left = bundle.lines("未收入.csv").get(0);
		assertThat(left.get(2)).isEqualTo("2023");
		assertThat(left.get(6)).contains("撤回", "内容有误");
		assertThat(bundle.lines("revisions.csv")).anySatisfy((line) -> assertThat(line).contains("2023", "内容有误", "否"));
		assertThat(this.pages.list().select("[data-bundle]").text()).contains("收入 1 份报告", "1 份没有收入");
	}

	@Test
	void aFileThatIsNotWhatWasPublishedIsNotPassedOn() throws Exception {
		long copy = CopiedReports.of(this.id, this.office.organization(), List.of("改动局"), this.jdbc).get(0);
		this.jdbc.update("insert into revision (report_id, organization_code, organization_name, year, scope, edition, "
				+ "number, title, historical, content, published_at, published_by) select report_id, organization_code, "
				+ "organization_name, year, scope, edition, 2, title, historical, content, published_at, published_by "
				+ "from revision where report_id = ?", copy);
		this.jdbc.update("insert into revision_file (revision_id, format, sha256, size, bytes) "
				+ "select n.id, f.format, repeat('0', 64), f.size, f.bytes from revision n join revision o "
				+ "on o.report_id = n.report_id and o.number = 1 join revision_file f on f.revision_id = o.id "
				+ "where n.report_id = ? and n.number = 2 and f.format in ('PAGE', 'PDF', 'JSON')", copy);
		Unpacked bundle = packed("/audit");
		assertThat(bundle.ofReports()).hasSize(4).noneMatch((name) -> name.contains("改动局"));
		assertThat(bundle.lines("未收入.csv").get(0).get(6)).contains("SHA-256 不符");
	}

	@Test
	void aFormatThatThereWasNotYetIsNamed() throws Exception {
		long copy = CopiedReports.of(this.id, this.office.organization(), List.of("早年局"), this.jdbc).get(0);
		this.jdbc.update("insert into revision (report_id, organization_code, organization_name, year, scope, edition, "
				+ "number, title, historical, content, published_at, published_by) select report_id, organization_code, "
				+ "organization_name, year, scope, edition, 2, title, historical, content, published_at, published_by "
				+ "from revision where report_id = ?", copy);
		this.jdbc.update("insert into revision_file (revision_id, format, sha256, size, bytes) "
				+ "select n.id, f.format, f.sha256, f.size, f.bytes from revision n join revision o "
				+ "on o.report_id = n.report_id and o.number = 1 join revision_file f on f.revision_id = o.id "
				+ "where n.report_id = ? and n.number = 2 and f.format in ('PAGE', 'PDF', 'JSON')", copy);
		Unpacked bundle = packed("/audit");
		assertThat(bundle.ofReports().stream().filter((name) -> name.contains("早年局"))).hasSize(3);
		assertThat(bundle.lines("未收入.csv").get(0).get(6)).contains("还没有 CSV 格式");
		assertThat(this.pages.list().select("[data-words]").text()).isEqualTo("收入 2 份报告");
	}

	@Test
	void namesThatWouldBeFormulasOrPathsAreNeither() throws Exception {
		CopiedReports.of(this.id, this.office.organization(), List.of("=HYPERLINK(1)", "../../夺取/局"), this.jdbc);
		Unpacked bundle = packed("/audit");
		String code = this.office.organization().getCode();
		assertThat(bundle.ofReports()).hasSize(12)
			.contains(code + "-1 =HYPERLINK(1)/2023年/" + code + "-1-2023-本机关-第1版.pdf",
					code + "-2 .._.._夺取_局/2023年/" + code + "-2-2023-本机关-第1版.pdf");
		assertThat(bundle.lines("manifest.csv")).extracting((line) -> line.get(4)).contains("'=HYPERLINK(1)");
	}

	@Test
	void onlyWhatWasChosenIsPacked() throws Exception {
		this.reports.publish(this.reports.complete(this.office, 2022), this.office);
		List<Long> copies = CopiedReports.of(this.id, this.office.organization(), names(2), this.jdbc);
		long unit = this.jdbc.queryForObject("select organization_id from report where id = ?", Long.class,
				copies.get(0));
		assertThat(this.pages.open("/audit?year=2022").select("tbody tr")).hasSize(1);
		assertThat(this.pages.open("/audit?year=2022&year=2023").select("tbody tr")).hasSize(4);
		Unpacked bundle = packed("/audit?year=2023&org=" + unit);
		assertThat(bundle.ofReports()).hasSize(4).allMatch((name) -> name.contains("第1分局/2023年/"));
		assertThat(this.pages.list().select("[data-bundle] h3").text()).isEqualTo("2023年，第1分局");
	}

	private static List<String> names(int count) {
		return IntStream.rangeClosed(1, count).mapToObj((number) -> "第" + number + "分局").toList();
	}

	private Unpacked packed(String address) throws Exception {
		assertThat(this.pages.ask(address).flash()).containsKey("done");
		return packed();
	}

	private Unpacked packed() throws Exception {
		this.worker.work();
		return Unpacked.of(this.pages.download(this.pages.newest()).getContentAsByteArray());
	}

}
