package org.nianbao.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.SampleReports;
import org.nianbao.form.ReportJson;

import static org.assertj.core.api.Assertions.assertThat;

class ConvertCommandTests {

	@TempDir
	private Path directory;

	@TempDir
	private Path out;

	private ReportFolder folder;

	@BeforeEach
	void open() {
		this.folder = new ReportFolder(this.directory);
	}

	@ParameterizedTest
	@CsvSource({ "pdf, %PDF-", "docx, PK", "xlsx, PK", "csv, \uFEFF机构代码", "json, {", "PDF, %PDF-" })
	void eachReportIsWrittenUnderItsNameWithTheEndingOfItsForm(String to, String beginning) throws IOException {
		Path first = this.folder.write("西吉.2019.json", SampleReports.xiji(2019));
		Path second = this.folder.write("乡镇/无后缀", SampleReports.complete(2023));
		Ran ran = Ran.convert(first, second, "--to=" + to, "--out=" + this.out);
		assertThat(ran.err()).isEmpty();
		assertThat(ran.code()).isZero();
		List<Path> written = Stream.of("西吉.2019.", "无后缀.").map((name) -> at(name + to.toLowerCase())).toList();
		assertThat(ran.out().lines()).containsExactly(first + " → " + written.get(0), second + " → " + written.get(1));
		for (Path file : written) {
			byte[] bytes = Files.readAllBytes(file);
			assertThat(new String(bytes, 0, 40, StandardCharsets.UTF_8)).startsWith(beginning);
		}
		assertThat(names()).hasSize(2);
	}

	@Test
	void aFolderStandsForAllItHolds() throws IOException {
		this.folder.write("2019.json", SampleReports.xiji(2019));
		this.folder.write("旧/2020.json", SampleReports.xiji(2020));
		this.folder.write("旧/说明.txt", "不是报告");
		assertThat(Ran.convert(this.directory, "--to=csv", "--out=" + this.out).code()).isZero();
		assertThat(names()).containsExactly("2019.csv", "2020.csv");
	}

	@Test
	void theFolderForTheResultsIsMade() throws IOException {
		Path file = this.folder.write("a.json", SampleReports.complete(2023));
		Path deep = this.out.resolve("转换/结果");
		assertThat(Ran.convert(file, "--to=csv", "--out=" + deep).code()).isZero();
		assertThat(deep.resolve("a.csv")).exists();
	}

	@Test
	void theRevisionIsStillTheOneThatTheFileNames() throws IOException {
		Path file = this.folder.published("a.json", SampleReports.complete(2023), 3, LocalDate.of(2024, 3, 5), true);
		Ran.convert(file, "--to=json", "--out=" + this.out);
		byte[] json = Files.readAllBytes(at("a.json"));
		assertThat(ReportJson.imprint(json)).isEqualTo(ReportJson.imprint(Files.readAllBytes(file))).isPresent();
		assertThat(ReportJson.read(json)).isEqualTo(ReportJson.read(Files.readAllBytes(file)));
	}

	@Test
	void aDraftStaysADraft() throws IOException {
		Path file = this.folder.write("a.json", SampleReports.complete(2023));
		Ran.convert(file, "--to=json", "--out=" + this.out);
		assertThat(at("a.json")).hasSameBinaryContentAs(file);
	}

	@Test
	void aFigureThatATextIsBoundToIsPrintedInDocumentsAndStaysBoundInTheData() throws IOException {
		Path file = this.folder.write("a.json",
				SampleReports.saying(SampleReports.complete(2023), "五", "收到申请{table3/一/总计}件。"));
		Ran.convert(file, "--to=docx", "--out=" + this.out);
		Ran.convert(file, "--to=json", "--out=" + this.out);
		try (XWPFDocument word = new XWPFDocument(Files.newInputStream(at("a.docx")))) {
			assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).contains("收到申请0件。");
		}
		assertThat(at("a.json")).hasSameBinaryContentAs(file);
	}

	@Test
	void whatCannotBeReadIsNamedAndTheOthersAreConverted() throws IOException {
		Path bad = this.folder.write("bad.json", "{}");
		Path good = this.folder.write("good.json", SampleReports.complete(2023));
		Path missing = this.directory.resolve("missing.json");
		Ran ran = Ran.convert(bad, missing, good, "--to=csv", "--out=" + this.out);
		assertThat(ran.code()).isEqualTo(2);
		assertThat(ran.err().lines()).satisfiesExactly((line) -> assertThat(line).startsWith(bad + "：缺少 edition"),
				(line) -> assertThat(line).isEqualTo(missing + "：没有这个文件"));
		assertThat(names()).containsExactly("good.csv");
	}

	@Test
	void aFileIsNeverConvertedOntoItself() throws IOException {
		Path file = this.folder.write("a.json", "\n" + new String(json(2023), StandardCharsets.UTF_8));
		byte[] before = Files.readAllBytes(file);
		Ran ran = Ran.convert(file, "--to=json", "--out=" + this.directory.resolve("."));
		assertThat(ran.code()).isEqualTo(2);
		assertThat(ran.out()).isEmpty();
		assertThat(ran.err()).startsWith(file + "：没有转换：结果会覆盖要转换的文件 " + file).contains("--out=");
		assertThat(file).hasBinaryContent(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "valid", "{" })
	void noOtherFileThatIsNamedIsLostEither(String content) throws IOException {
		Path from = this.folder.write("new/a.json", SampleReports.complete(2023));
		Path named = this.folder.write("old/a.json", content.equals("valid") ? json(2022) : content.getBytes());
		byte[] before = Files.readAllBytes(named);
		Ran ran = Ran.convert(from, named, "--to=json", "--out=" + named.getParent());
		assertThat(ran.code()).isEqualTo(2);
		assertThat(ran.err()).contains(from + "：没有转换：结果会覆盖要转换的文件 " + named);
		assertThat(named).hasBinaryContent(before);
	}

	@Test
	void ofTwoFilesWithTheSameNameTheSecondIsNotConverted() throws IOException {
		Path first = this.folder.write("甲/a.json", SampleReports.complete(2022));
		Path second = this.folder.write("乙/a.json", SampleReports.complete(2023));
		Ran ran = Ran.convert(first, second, "--to=json", "--out=" + this.out);
		assertThat(ran.code()).isEqualTo(2);
		assertThat(ran.out()).isEqualToIgnoringNewLines(first + " → " + at("a.json"));
		assertThat(ran.err()).startsWith(second + "：没有转换：结果会覆盖刚由 " + first + " 转换成的同名文件");
		assertThat(ReportJson.read(Files.readAllBytes(at("a.json"))).year()).isEqualTo(2022);
	}

	@Test
	void aResultFromBeforeIsReplaced() throws IOException {
		Files.writeString(at("a.json"), "old");
		Ran ran = Ran.convert(this.folder.write("a.json", SampleReports.complete(2023)), "--to=json",
				"--out=" + this.out);
		assertThat(ran.code()).isZero();
		assertThat(at("a.json")).hasBinaryContent(json(2023));
	}

	@Test
	void aResultThatCannotBeWrittenIsNamedAndLeavesNothingBehind() throws IOException {
		Files.createDirectories(at("b.csv/taken"));
		Path first = this.folder.write("a.json", SampleReports.complete(2022));
		Path second = this.folder.write("b.json", SampleReports.complete(2023));
		Ran ran = Ran.convert(first, second, "--to=csv", "--out=" + this.out);
		assertThat(ran.code()).isEqualTo(2);
		assertThat(ran.err()).startsWith(second + "：没有转换：" + at("b.csv") + " 写不进去");
		assertThat(names()).containsExactly("a.csv", "b.csv");
	}

	@ParameterizedTest
	@CsvSource({ "a.json, 这是一个文件，不是文件夹", "a.json/x, 建立不了这个文件夹" })
	void aFolderThatCannotBeOneIsNamed(String folder, String message) throws IOException {
		Path file = this.folder.write("a.json", SampleReports.complete(2023));
		Path wrong = this.directory.resolve(folder);
		Ran ran = Ran.convert(file, "--to=csv", "--out=" + wrong);
		assertThat(ran.code()).isEqualTo(2);
		assertThat(ran.err()).startsWith(wrong + "：" + message).contains("--out=文件夹").doesNotContain("用法");
	}

	private Path at(String name) {
		return this.out.resolve(name);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(this.out)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static byte[] json(int year) {
		return ReportJson.write(SampleReports.complete(year), null);
	}

}
