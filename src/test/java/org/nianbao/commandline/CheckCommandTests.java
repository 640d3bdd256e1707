package org.nianbao.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.SampleReports;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTests {

	@TempDir
	private Path directory;

	private ReportFolder folder;

	@BeforeEach
	void open() {
		this.folder = new ReportFolder(this.directory);
	}

	@Test
	void aReportWithoutErrorEndsWithZero() throws IOException {
		Ran ran = Ran.check(this.folder.write("a.json", SampleReports.complete(2023)));
		assertThat(ran.code()).isZero();
		assertThat(ran.err()).isEmpty();
		assertThat(ran.out()).contains("西吉县人民政府 2023 年度，2021 版表格，全县", "错误 0，", "共检查 1 份报告，0 份有错误");
	}

	@Test
	void aReportWithAnErrorEndsWithOneAndSaysWhere() throws IOException {
		Ran ran = Ran.check(this.folder.write("a.json", SampleReports.xiji(2019)));
		assertThat(ran.code()).isEqualTo(1);
		assertThat(ran.err()).isEmpty();
		assertThat(ran.out()).contains("错误  B2    table3/三（七）/自然人", "共检查 1 份报告，1 份有错误；错误 5，");
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "xlsx", "pdf" })
	void aReportInAnyKindOfFileHasTheSameErrors(String kind) throws IOException {
		Path json = this.folder.write("西吉县人民政府2019年政府信息公开工作年度报告.json", SampleReports.xiji(2019));
		Ran.convert(json, "--to=" + kind, "--out=" + this.directory);
		Ran ran = Ran.check(json.resolveSibling("西吉县人民政府2019年政府信息公开工作年度报告." + kind));
		assertThat(ran.code()).isEqualTo(1);
		assertThat(ran.out()).contains("2019 年度，2019 版表格", "错误  B2    table3/三（七）/自然人");
	}

	@Test
	void whatIsOddAboutAFileIsSaidBesideItsFindings() throws IOException {
		Path page = this.folder.write("page.html", "<h1>隆德县2023年政府信息公开工作年度报告</h1><table>"
				+ "<tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>29.45 万</td></tr></table>");
		Ran ran = Ran.check(page);
		assertThat(ran.out()).contains("隆德县 2023 年度，2021 版表格");
		assertThat(ran.err()).contains(page + "：行政许可 · 本年处理决定数量：“29.45万”读作 294500",
				page + "：没有找到“四、政府信息公开行政复议、行政诉讼情况”的表格");
	}

	@Test
	void aFileThatDoesNotSayItsYearIsNotRead() throws IOException {
		Path page = this.folder.write("page.html",
				"<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr>" + "<tr><td>行政许可</td><td>3</td></tr></table>");
		Ran ran = Ran.check(page);
		assertThat(ran.code()).isEqualTo(2);
		assertThat(ran.err()).contains("没有找到报告年度，请在标题里写明，或者把文件名改成");
	}

	@ParameterizedTest
	@CsvSource({ "--format=table, 错误  B5", "--historical, 提示  B5" })
	void aHistoricalReportMayKeepItsBlanks(String option, String row) throws IOException {
		assertThat(Ran.check(option, this.folder.write("a.json", SampleReports.xiji(2019))).out()).contains(row);
	}

	@Test
	void aReportThatSaysThatItIsHistoricalIsJudgedSoWithoutBeingTold() throws IOException {
		Path file = this.folder.published("a.json", SampleReports.xiji(2019), 1, LocalDate.of(2026, 3, 1), true);
		assertThat(Ran.check(file).out()).contains("全县，历史报告", "提示  B5").doesNotContain("错误  B5");
	}

	@Test
	void aFolderIsOpenedWithAllItHoldsSortedAndEachFileOnce() throws IOException {
		this.folder.write("b.JSON", SampleReports.complete(2023));
		this.folder.write("乡镇/甲 乡.json", SampleReports.complete(2022));
		this.folder.write("乡镇/说明.txt", "不是报告");
		Path first = this.folder.write("a.json", SampleReports.complete(2021));
		Ran ran = Ran.check(this.directory + "/", first);
		assertThat(ran.code()).isZero();
		assertThat(ran.out().lines().filter((line) -> line.startsWith(this.directory.toString())))
			.containsExactly(this.directory + "/a.json", this.directory + "/b.JSON", this.directory + "/乡镇/甲 乡.json");
	}

	@Test
	void theReportOfTheYearBeforeServesWhicheverComesFirst() throws IOException {
		Path later = this.folder.write("b.json", SampleReports.xiji(2020));
		Path earlier = this.folder.write("a.json", SampleReports.xiji(2019));
		assertThat(Ran.check(later, earlier).out()).contains("已与 2019 年度的报告核对", "提醒  Y2    table2/行政处罚/上一年项目数量");
		assertThat(Ran.check(later).out()).contains("没有给出 2019 年度的报告").doesNotContain("Y2");
	}

	@Test
	void aReportOfAnotherOrganizationOrScopeDoesNotServe() throws IOException {
		ReportContent county = SampleReports.xiji(2019);
		Path later = this.folder.write("2020.json", SampleReports.xiji(2020));
		Path other = this.folder.write("2019a.json", SampleReports.of(new Reporter("640423", "隆德县人民政府"), county));
		Path own = this.folder.write("2019b.json", own(county));
		assertThat(Ran.check("--historical", later, other, own).out()).doesNotContain("已与");
	}

	@Test
	void whatLastYearCarriedForwardIsAnErrorUnlessLastYearIsHistorical() throws IOException {
		ReportContent before = SampleReports.with(SampleReports.complete(2022), "table3/四/总计", "3");
		Path later = this.folder.write("2023.json", SampleReports.complete(2023));
		assertThat(Ran.check(later, this.folder.write("2022.json", before)).out()).contains("错误  Y1");
		Path historical = this.folder.published("2022.json", before, 1, LocalDate.of(2023, 3, 1), true);
		assertThat(Ran.check(later, historical).out()).contains("提醒  Y1").doesNotContain("错误  Y1");
	}

	@Test
	void twoFilesWithTheSameReportAreNamedAndTheLatestRevisionServes() throws IOException {
		ReportContent before = SampleReports.complete(2022);
		LocalDate day = LocalDate.of(2023, 3, 1);
		Path first = this.folder.published("1.json", before, 1, day, false);
		Path second = this.folder.published("2.json", SampleReports.with(before, "table3/四/总计", "3"), 2, day, false);
		Path later = this.folder.write("later.json", SampleReports.complete(2023));
		Ran ran = Ran.check(first, second, later);
		assertThat(ran.err().lines()).containsExactly(
				first + "：与 " + second + " 是同一份报告（西吉县人民政府 2022 年度），核对下一年的报告时用 " + second,
				second + "：与 " + first + " 是同一份报告（西吉县人民政府 2022 年度），核对下一年的报告时用 " + second);
		assertThat(ran.out()).contains("错误  Y1");
	}

	@ParameterizedTest
	@CsvSource({ "WHOLE, 2024-03-31, 1, false, false", "WHOLE, 2024-04-01, 1, false, true",
			"OWN, 2024-01-31, 1, false, false", "OWN, 2024-02-01, 1, false, true", "OWN, 2024-02-01, 1, true, false",
			"OWN, 2024-02-01, 2, false, false" })
	void aReportThatWasPublishedLateIsToldSo(Scope scope, LocalDate day, int revision, boolean historical, boolean late)
			throws IOException {
		ReportContent whole = SampleReports.complete(2023);
		ReportContent report = (scope == Scope.OWN) ? own(whole) : whole;
		String out = Ran.check(this.folder.published("a.json", report, revision, day, historical)).out();
		assertThat(out.contains("提醒  T1")).isEqualTo(late);
	}

	@Test
	void theTableStandsOnAHundredColumns() throws IOException {
		Path first = this.folder.write("很长的名字".repeat(12) + ".json", SampleReports.xiji(2019));
		Path second = this.folder.write("b.json", SampleReports.xiji(2020));
		assertThat(Ran.check(first, second).out().lines()).hasSizeGreaterThan(20)
			.allSatisfy((line) -> assertThat(Plain.width(line)).isLessThanOrEqualTo(100));
	}

	@Test
	void theSentencesOfATableBeginInOneColumn() throws IOException {
		String[] lines = Ran.check(this.folder.write("a.json", SampleReports.xiji(2019))).out().split("\n");
		int rule = Arrays.asList(lines)
			.indexOf(Arrays.stream(lines).filter((line) -> line.startsWith("----")).findFirst().orElseThrow());
		int column = lines[rule].lastIndexOf(" ") + 1;
		assertThat(Plain.width(lines[rule - 1].substring(0, lines[rule - 1].indexOf("说明")))).isEqualTo(column);
		assertThat(Plain.width(lines[rule + 1].substring(0, lines[rule + 1].indexOf("自然人列")))).isEqualTo(column);
	}

	@Test
	void aFileCannotSteerTheTerminal() throws IOException {
		ReportContent report = SampleReports.of(new Reporter("1", "某\u001B[2J局\n假的\u202E一行"),
				SampleReports.complete(2023));
		assertThat(Ran.check(this.folder.write("a.json", report)).out()).contains("某\uFFFD[2J局 假的\uFFFD一行 2023 年度");
	}

	private static ReportContent own(ReportContent report) {
		return new ReportContent(report.organization(), report.year(), Scope.OWN, report.title(), report.figures(),
				report.narratives(), report.contact());
	}

}
