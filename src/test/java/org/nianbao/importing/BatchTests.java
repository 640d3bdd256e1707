package org.nianbao.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.form.ReportJson;
import org.nianbao.importing.ImportPages.Answer;
import org.nianbao.importing.ImportQueue.Attempt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many files at once: read in the background, stopped and resumed, kept for a while.
 */
@PortalTest
class BatchTests {

	private static final byte[] NO_REPORT = "明天上午开会。".getBytes(StandardCharsets.UTF_8);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private Imports imports;

	@Autowired
	private ImportWorker worker;

	@Autowired
	private ImportQueue queue;

	@Autowired
	private ImportExpiry expiry;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate jdbc;

	private TestOffice office;

	private ImportPages pages;

	@BeforeEach
	void openOffice() {
		this.office = this.offices.open();
		this.pages = new ImportPages(this.mvc, this.office.filer());
	}

	@Test
	void eachFileOfAnArchiveIsReadAndNamed() throws Exception {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("年报/2019.json", json(2019));
		files.put("../../<b>2020.json", json(2020));
		files.put("年报/通知.txt", NO_REPORT);
		files.put("年报/~$2020.docx", NO_REPORT);
		files.put("__MACOSX/._2020.docx", NO_REPORT);
		String batch = this.pages.send(Map.of("全部.zip", Zipped.of(files, Charset.forName("GB18030")))).redirect();
		this.worker.work();
		Answer list = this.pages.open(batch);
		assertThat(list.page().select(".import-files strong").eachText()).containsExactly("2019.json", "<b>2020.json",
				"通知.txt");
		assertThat(list.page().text()).contains("另有 2 个系统或办公软件的临时文件");
	}

	@Test
	void theListIsFilteredByWhatWasRead() throws Exception {
		String batch = this.pages.send(Map.of("2019.json", json(2019), "通知.txt", NO_REPORT, "空.json", "{}".getBytes()))
			.redirect();
		this.worker.work();
		assertThat(this.pages.open(batch).page().select(".import-progress").text()).contains("3 个文件都读过了");
		assertThat(this.pages.open(batch + "?state=CLEAN").page().select(".import-files li").eachText()).singleElement()
			.asString()
			.contains("2019.json", this.office.organization().getName(), "2019 年", "2019 版表格", "可以导入");
		assertThat(this.pages.open(batch + "?state=UNREADABLE").page().select(".import-files li").eachText()).hasSize(2)
			.anyMatch((line) -> line.contains("通知.txt") && line.contains("没有找到年报的表格"));
		assertThat(this.pages.get(batch + "/progress").getContentAsString(StandardCharsets.UTF_8))
			.contains("\"going\":false", "\"read\":3", "\"total\":3");
	}

	@Test
	void theNextFileFollowsUntilAllAreImported() throws Exception {
		String batch = this.pages.send(Map.of("2019.json", json(2019), "2020.json", json(2020))).redirect();
		this.worker.work();
		String first = this.pages.open(batch).page().select(".import-files a").first().attr("href");
		Answer next = this.pages.press(first, "next", Map.of("kind", "HISTORICAL"));
		assertThat(next.redirect()).startsWith("/desk/import/files/").isNotEqualTo(first);
		assertThat(this.pages.press(next.redirect(), "next", Map.of("kind", "HISTORICAL")).redirect()).isEqualTo(batch);
		assertThat(this.pages.open(batch).page().select(".tag").eachText()).containsExactly("已导入", "已导入");
	}

	@Test
	void aBatchRestsUntilItIsResumed() throws Exception {
		long id = stopped();
		this.worker.work();
		assertThat(this.pages.open("/desk/import/" + id).page().select("[data-words]").text())
			.isEqualTo("已停下，读过 0 / 2 个文件");
		assertThat(stranger().post("/desk/import/" + id + "/resume", Map.of()).status()).isEqualTo(404);
		this.pages.post("/desk/import/" + id + "/resume", Map.of());
		this.worker.work();
		assertThat(this.imports.batch(id, this.office.filer()).open()).isFalse();
	}

	@Test
	void oneFileDoesNotWaitForAWholeBatch() throws Exception {
		long many = stopped();
		this.office = this.offices.open();
		long later = stopped();
		List<Long> taken = this.transaction.execute((status) -> {
			this.jdbc.update("update import_batch set stopped = id not in (?, ?)", many, later);
			List<Long> files = Stream.generate(() -> this.queue.take(Instant.now()))
				.limit(4)
				.map((attempt) -> attempt.orElseThrow().fileId())
				.toList();
			status.setRollbackOnly();
			return files;
		});
		assertThat(taken).extracting(this::batchOf).containsExactly(many, later, many, later);
	}

	@Test
	void whatAPortalLeftBehindIsReadAnewButNotForEver() throws Exception {
		long id = stopped();
		Instant now = Instant.now();
		for (int number = 1; number <= ImportQueue.ATTEMPTS; number++) {
			Attempt attempt = taken(id, now).orElseThrow();
			assertThat(attempt.number()).isEqualTo(number);
			assertThat(taken(id, now.plusSeconds(1)).map(Attempt::fileId)).isNotEqualTo(Optional.of(attempt.fileId()));
			now = now.plus(ImportQueue.LONGEST).plusSeconds(1);
		}
		taken(id, now);
		List<StagedFile> files = this.imports.files(id, this.office.filer());
		assertThat(files.get(0).state()).isEqualTo(ImportState.UNREADABLE);
		assertThat(files.get(0).summary().words()).contains("几次中断");
	}

	@Test
	void whatIsTooMuchIsRefusedAsAWhole() throws Exception {
		Map<String, byte[]> files = new LinkedHashMap<>();
		for (int number = 0; number <= ImportLimits.FILES; number++) {
			files.put(number + ".txt", NO_REPORT);
		}
		assertThat(refused(Map.of("x.zip", Zipped.of(files)))).contains("一批最多 500 个文件");
		byte[] bomb = new byte[30 << 20];
		Map<String, byte[]> large = new LinkedHashMap<>();
		for (int number = 0; number < 8; number++) {
			large.put(number + ".txt", bomb);
		}
		assertThat(refused(Map.of("bomb.zip", Zipped.of(large)))).contains("最多 200 MB");
		assertThat(refused(Map.of("x.zip", "PK不是压缩包".getBytes(StandardCharsets.UTF_8)))).contains("x.zip");
		assertThat(refused(Map.of("空.docx", new byte[0]))).contains("没有收到文件");
		assertThat(this.imports.of(this.office.filer())).isEmpty();
	}

	@Test
	void aFileThatIsTooLargeIsNamedAndTheOthersAreRead() throws Exception {
		String batch = this.pages
			.send(Map.of("x.zip", Zipped.of(Map.of("大.docx", new byte[33 << 20])), "2019.json", json(2019)))
			.redirect();
		this.worker.work();
		assertThat(this.pages.open(batch).page().select(".import-files li").eachText())
			.anyMatch((line) -> line.contains("大.docx") && line.contains("大于 32 MB"))
			.anyMatch((line) -> line.contains("2019.json") && line.contains("可以导入"));
	}

	@Test
	void aBatchGoesWhenItsTimeIsOver() throws Exception {
		long id = stopped();
		long file = this.imports.files(id, this.office.filer()).get(0).id();
		this.jdbc.update("update import_batch set sent_at = ? where id = ?",
				Timestamp.from(Instant.now().minus(Duration.ofDays(8))), id);
		this.expiry.clear(Instant.now());
		Answer gone = this.pages.open("/desk/import/files/" + file);
		assertThat(gone.status()).isEqualTo(404);
		assertThat(gone.page().text()).contains("到期删除");
		assertThat(this.pages.open("/desk/import/" + id).status()).isEqualTo(404);
	}

	@Test
	void aBatchIsItsSendersAlone() throws Exception {
		long id = stopped();
		for (String step : List.of("stop", "resume", "delete")) {
			assertThat(stranger().post("/desk/import/" + id + "/" + step, Map.of()).status()).isEqualTo(404);
		}
		assertThat(stranger().open("/desk/import/" + id).status()).isEqualTo(404);
		assertThat(stranger().open("/desk/import/" + id + "/progress").status()).isEqualTo(404);
		assertThat(this.pages.post("/desk/import/" + id + "/delete", Map.of()).redirect()).isEqualTo("/desk/import");
		assertThat(this.imports.of(this.office.filer())).isEmpty();
	}

	private String refused(Map<String, byte[]> files) throws Exception {
		return this.pages.send(files).flash().get("refused").toString();
	}

	/** Sent and stopped at once, so that the portal's own worker leaves it alone. */
	private long stopped() {
		return this.transaction.execute((status) -> {
			try {
				long id = this.imports.send(UUID.randomUUID(),
						List.of(new MockMultipartFile("file", "2019.json", null, json(2019)),
								new MockMultipartFile("file", "通知.txt", null, NO_REPORT)),
						this.office.filer());
				this.imports.stop(id, true, this.office.filer());
				return id;
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	/** Takes the first file of a batch in the place of the portal's own worker. */
	private Optional<Attempt> taken(long id, Instant now) {
		return this.transaction.execute((status) -> {
			this.imports.stop(id, false, this.office.filer());
			Optional<Attempt> attempt = this.queue.take(now);
			this.imports.stop(id, true, this.office.filer());
			return attempt;
		});
	}

	private long batchOf(long file) {
		return this.jdbc.queryForObject("select batch_id from import_file where id = ?", Long.class, file);
	}

	private byte[] json(int year) {
		return ReportJson.write(SampleReports.of(this.office.organization().reporter(), SampleReports.xiji(year)),
				null);
	}

	private ImportPages stranger() {
		return new ImportPages(this.mvc, this.offices.open().filer());
	}

}
