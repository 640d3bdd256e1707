package org.nianbao.commandline;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.SampleReports;
import org.nianbao.form.ReportJson;

import static org.assertj.core.api.Assertions.assertThat;

class UnreadableFileTests {

	@TempDir
	private Path directory;

	private ReportFolder folder;

	private Path good;

	@BeforeEach
	void open() throws IOException {
		this.folder = new ReportFolder(this.directory);
		this.good = this.folder.write("good.json", SampleReports.xiji(2019));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			西吉县2019年报告                                    | 这不是完整的 JSON 文件：第 1 行第
			[]                                               | 最外层应是一个对象
			null                                             | 最外层应是一个对象
			{"edition": "2018"}                              | edition 应是 [2019, 2021] 之一
			{"edition": "2021"} {"edition": "2021"}          | JSON 结束以后还有内容
			""")
	void whatIsNoReportIsNamedAndTheOthersAreChecked(String text, String reason) throws IOException {
		isNamed(this.folder.write("bad.json", text), reason);
	}

	@Test
	void anEmptyFileIsNamed() throws IOException {
		isNamed(this.folder.write("bad.json", new byte[0]), "文件是空的");
	}

	@Test
	void aTruncatedFileIsNamed() throws IOException {
		byte[] whole = ReportJson.write(SampleReports.xiji(2020), null);
		isNamed(this.folder.write("bad.json", Arrays.copyOf(whole, whole.length - 5)), "这不是完整的 JSON 文件");
	}

	@Test
	void aBinaryFileIsNamed() throws IOException {
		isNamed(this.folder.write("bad.docx", new byte[] { 'P', 'K', 3, 4, (byte) 0xE8, 0, (byte) 0xFF }),
				"文件不完整或已经损坏");
	}

	@Test
	void aFileInAnotherCharacterSetIsReadAllTheSame() throws IOException {
		String json = new String(ReportJson.write(SampleReports.xiji(2020), null), Charset.forName("UTF-8"));
		Ran ran = Ran.check(this.folder.write("gbk.json", json.getBytes(Charset.forName("GBK"))));
		assertThat(ran.err()).isEmpty();
		assertThat(ran.out()).contains("西吉县人民政府 2020 年度");
	}

	@Test
	void aFileThatIsTooLargeIsNamed() throws IOException {
		isNamed(this.folder.write("bad.json", " ".repeat((32 << 20) + 1)), "大于 32 MB");
	}

	@ParameterizedTest
	@CsvSource({ "{}, revision 的 number", "'{\"number\": 1, \"issuedOn\": \"2024-02-30\"}', revision 的 issuedOn" })
	void aPublicationThatCannotBeIsNamed(String revision, String reason) throws IOException {
		byte[] report = ReportJson.write(SampleReports.complete(2023), Map.of("number", "x"));
		String json = new String(report, Charset.forName("UTF-8")).replaceFirst("\\{\\s*\"number\" : \"x\"\\s*}",
				revision.equals("{}") ? "{\"number\": 0}" : revision);
		isNamed(this.folder.write("bad.json", json), reason);
	}

	@Test
	void whatIsMissingIsNamed() {
		isNamed(this.directory.resolve("没有.json"), "没有这个文件");
	}

	@Test
	void aFolderWithoutReportsIsNamed() throws IOException {
		Path empty = Files.createDirectory(this.directory.resolve("空"));
		this.folder.write("空/说明.txt", "没有报告");
		isNamed(empty, "文件夹里没有可以读的文件（docx、xlsx、html、htm、pdf、json）");
	}

	@Test
	void aNameThatThePlatformCannotWriteIsNamed() {
		Ran ran = Ran.check("a\0b.json", this.good);
		assertThat(ran.code()).isEqualTo(2);
		assertThat(ran.err()).startsWith("a\uFFFDb.json：文件名不能识别");
		assertThat(ran.out()).contains("共检查 1 份报告");
	}

	@Test
	void theFormOfAnotherEditionIsAnErrorOfTheReportAndNotOfTheFile() throws IOException {
		String json = new String(ReportJson.write(SampleReports.complete(2020), null), Charset.forName("UTF-8"))
			.replace("\"year\" : 2020", "\"year\" : 2023");
		Ran ran = Ran.check(this.folder.write("late.json", json));
		assertThat(ran.code()).isEqualTo(1);
		assertThat(ran.out()).contains("错误  W1    edition");
	}

	private void isNamed(Path bad, String reason) {
		Ran ran = Ran.check(bad, this.good);
		assertThat(ran.code()).isEqualTo(2);
		assertThat(ran.err().lines()).singleElement().asString().startsWith(bad + "：").contains(reason);
		assertThat(ran.out()).contains("错误  B2", "共检查 1 份报告，1 份有错误", "1 个读不出来：");
	}

}
