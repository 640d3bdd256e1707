package org.nianbao.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;
import org.nianbao.TestOffices.TestOffice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk brings existing reports in, on a wide screen and on a narrow one, and without
 * script.
 */
class ImportInBrowserTests extends PortalInBrowser {

	private static final String CELL = "table2/行政许可/处理决定数量";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void aWordFileIsCorrectedAnsweredAndBecomesAReport(int width, int height) throws Exception {
		TestOffice office = this.offices.open();
		Path file = file("年报<script>.docx", word(office).with("294500", "29万余"));
		as(office.filer(), width, height, () -> {
			visit("/desk");
			link(Pattern.compile("^导入")).click();
			check();
			this.page.getByLabel(Pattern.compile("^一个或多个文件")).setInputFiles(file);
			button("上传并读取").click();
			assertThat(this.page.locator("h1")).hasText("核对后导入");
			check();
			box(CELL).focus();
			assertThat(this.page.locator(".source td.here")).hasText("29万余");
			box(CELL).fill("29.45万");
			button("保留修改，重新核对").click();
			assertThat(box(CELL)).hasValue("29.45万");
			assertThat(this.page.locator("[id='" + CELL + "-read']")).containsText("读作 294500");
			check();
			this.page.getByLabel(Pattern.compile("我已核对")).check();
			button("确认导入").click();
			assertDone("已导入：年报<script>.docx");
			check();
			link("办理记录").first().click();
			assertThat(link("年报<script>.docx")).isVisible();
			check();
			assertThat(this.page.waitForDownload(() -> link("年报<script>.docx").click()).path())
				.hasSameBinaryContentAs(file);
		});
	}

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void anArchiveOfSeveralIsReadAndWhatIsUnreadableSaysWhy(int width, int height) throws Exception {
		TestOffice office = this.offices.open();
		Path archive = Files.write(this.folder.resolve("全部.zip"), Zipped.of(Map.of("甲/2020.docx", word(office).bytes(),
				"乙.docx", word(office).with("305", "306").bytes(), "通知.txt", "明天开会。".getBytes())));
		as(office.filer(), width, height, () -> {
			visit("/desk/import");
			this.page.getByLabel(Pattern.compile("^一个或多个文件")).setInputFiles(archive);
			button("上传并读取").click();
			assertThat(this.page.locator("[data-words]")).containsText("3 个文件都读过了");
			check();
			link(Pattern.compile("^读不出来")).click();
			assertThat(this.page.locator(".import-files li")).hasCount(1);
			assertThat(this.page.locator(".import-files li")).containsText("没有找到年报的表格");
			check();
			link(Pattern.compile("^可以导入")).click();
			this.page.getByText("核对并导入").first().click();
			check();
			button("确认导入，看下一个").click();
			assertDone("已导入");
			assertThat(this.page.locator("#existing")).containsText("门户里已经有这份报告");
			check();
		});
	}

	@Test
	void itWorksWithoutScriptAndARefusalSaysWhatToDo() throws Exception {
		TestOffice office = this.offices.open();
		Path file = file("年报.docx", word(office).with("294500", "29万余"));
		withoutScript(390, 844, () -> {
			signIn(office.filer());
			visit("/desk/import");
			this.page.getByLabel(Pattern.compile("^一个或多个文件")).setInputFiles(file);
			button("上传并读取").click();
			assertThat(this.page.locator(".oddities .asks")).containsText("文件里第 1 张表");
			box(CELL).fill("294500");
			this.page.getByLabel(Pattern.compile("我已核对")).check();
			this.page.locator("#organization").selectOption(office.organization().getName());
			button("确认导入").click();
			assertDone("已导入：年报.docx");
		});
	}

	@Test
	void aPastedTableKeepsItsShape() throws Exception {
		TestOffice office = this.offices.open();
		as(office.filer(), 1440, 900, () -> {
			this.page.navigate(address("/reports/640422/2020"));
			this.page.evaluate(
					"""
							() => navigator.clipboard.write([new ClipboardItem({
								"text/html": new Blob([document.querySelector("article").outerHTML], { type: "text/html" }),
								"text/plain": new Blob([document.querySelector("article").innerText], { type: "text/plain" }) })])""");
			visit("/desk/import");
			this.page.getByLabel("内容").focus();
			this.page.keyboard().press("Control+V");
			assertThat(this.page.locator("[data-kept]")).containsText("已保留表格");
			button("读取粘贴的内容").click();
			assertThat(box(CELL)).hasValue("294500");
		});
	}

	@Test
	void onlyWhoMayImportSendsManyMegabytes() throws Exception {
		TestOffice office = this.offices.open();
		byte[] large = new byte[12 << 20];
		large[0] = 'M';
		large[1] = 'Z';
		as(office.filer(), 1440, 900, () -> {
			visit("/desk/import");
			this.page.getByLabel(Pattern.compile("^一个或多个文件"))
				.setInputFiles(new FilePayload("大.txt", "text/plain", large));
			button("上传并读取").click();
			assertThat(this.page.locator("[role=alert]")).containsText("没有写进任何报告");
		});
		for (String address : List.of("/desk/import", "/desk/import/paste", "/sign-in")) {
			anonymously(1440, 900, () -> assertThat(isRefused(address, large)).as(address).isTrue());
		}
	}

	/** The portal may break off a request that it does not read to its end. */
	private boolean isRefused(String address, byte[] large) {
		FormData form = FormData.create().set("file", new FilePayload("大.txt", "text/plain", large));
		try {
			RequestOptions options = RequestOptions.create().setMaxRedirects(0).setMultipart(form);
			return Set.of(400, 403, 413).contains(this.page.request().post(address(address), options).status());
		}
		catch (PlaywrightException ex) {
			return ex.getMessage().matches("(?s).*(EPIPE|ECONNRESET|socket hang up).*");
		}
	}

	@Test
	void tooManyFilesAreNotEvenSentWhereScriptRuns() throws Exception {
		TestOffice office = this.offices.open();
		FilePayload[] files = new FilePayload[501];
		for (int number = 0; number < files.length; number++) {
			files[number] = new FilePayload(number + ".txt", "text/plain", new byte[] { 'x' });
		}
		as(office.filer(), 390, 844, () -> {
			visit("/desk/import");
			this.page.getByLabel(Pattern.compile("^一个或多个文件")).setInputFiles(files);
			Locator error = this.page.locator("#send-error");
			assertThat(error).containsText("选了 501 个文件");
			button("上传并读取").click();
			assertThat(error).isVisible();
			check();
		});
	}

	private Path file(String name, WordFile word) throws IOException {
		return Files.write(this.folder.resolve(name), word.bytes());
	}

	private WordFile word(TestOffice office) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address("/reports/640422/2020.docx"))).build();
		byte[] published = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();
		return new WordFile(published).with("西吉县", office.organization().getName());
	}

}
