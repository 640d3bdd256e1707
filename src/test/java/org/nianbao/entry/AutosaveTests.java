package org.nianbao.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.DeskPages;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.SignedIn;
import org.nianbao.audit.AuditEvent;
import org.nianbao.audit.AuditLog;
import org.nianbao.form.Cell;
import org.nianbao.form.ReportContent;
import org.nianbao.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class AutosaveTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String CELL = "table3/一/自然人";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports testReports;

	@Autowired
	private Reports reports;

	@Autowired
	private AuditLog audit;

	private final ExecutorService threads = Executors.newFixedThreadPool(8);

	private TestOffice office;

	private long id;

	@BeforeEach
	void begin() {
		this.office = this.offices.open();
		this.id = this.testReports.begin(this.office, 2023);
	}

	@AfterEach
	void stopThreads() {
		this.threads.shutdownNow();
	}

	@Test
	void aChangeIsStoredAndTheTotalsFollow() throws Exception {
		JsonNode answer = save("table3", 0, change(CELL, "", "12（其中修订3件）"));
		assertThat(place(answer, CELL)).isEqualTo("stored 12（其中修订3件）");
		assertThat(answer.at("/version").asInt()).isEqualTo(1);
		assertThat(answer.at("/savedAt").asString()).matches("\\d\\d:\\d\\d:\\d\\d");
		assertThat(answer.at("/stored").isNull()).isTrue();
		assertThat(answer.at("/locked").isNull()).isTrue();
		assertThat(stored("table3/一/总计")).isEqualTo("12");
		assertThat(content().figures().note(SampleReports.cell(content(), CELL))).isEqualTo("其中修订3件");
	}

	@Test
	void aChangeOfWhatSomebodyElseHasChangedOverwritesNothing() throws Exception {
		save("table3", 0, change(CELL, "", "12"));
		JsonNode answer = save("table3", 0, change(CELL, "", "13"), change("table3/二/自然人", "", "4"));
		assertThat(place(answer, CELL)).isEqualTo("conflict 12");
		assertThat(answer.at("/places").get(CELL).get("by").asString()).isEqualTo(this.office.filer().displayName());
		assertThat(answer.at("/places").get(CELL).get("at").asString()).matches("\\d\\d:\\d\\d:\\d\\d");
		assertThat(place(answer, "table3/二/自然人")).isEqualTo("stored 4");
		assertThat(answer.at("/stored").get(CELL).asString()).isEqualTo("12");
		assertThat(answer.at("/by").asString()).isEqualTo(this.office.filer().displayName());
		assertThat(stored(CELL)).isEqualTo("12");
		assertThat(place(save("table3", 2, change(CELL, "12", "13")), CELL)).isEqualTo("stored 13");
	}

	@Test
	void aPageThatDoesNotKnowWhatIsStoredOverwritesNothing() throws Exception {
		save("table3", 0, change(CELL, "", "12"));
		assertThat(place(save("table3", 1, change(CELL, null, "13")), CELL)).isEqualTo("conflict 12");
		assertThat(place(save("table3", 1, change(CELL, null, "12")), CELL)).isEqualTo("stored 12");
	}

	@Test
	void whatIsNoFigureIsRefusedAndTheRestIsStored() throws Exception {
		JsonNode answer = save("table3", 0, change(CELL, "", "十二"), change("table3/二/自然人", "", "4"));
		assertThat(place(answer, CELL)).isEqualTo("refused ");
		assertThat(answer.at("/places").get(CELL).get("problem").asString()).contains("请用阿拉伯数字填写");
		assertThat(stored(CELL)).isEmpty();
		assertThat(stored("table3/二/自然人")).isEqualTo("4");
	}

	@Test
	void theSameRequestAgainChangesNothing() throws Exception {
		String first = save("table3", 0, change(CELL, "", "1,200")).at("/places").toString();
		JsonNode again = save("table3", 0, change(CELL, "", "1,200"));
		assertThat(again.at("/places")).hasToString(first);
		assertThat(again.at("/version").asInt()).isEqualTo(1);
		assertThat(history("ENTER")).hasSize(1).first().asString().contains(CELL + ": 空白 → 1200");
	}

	@Test
	void everyRequestIsOneLineOfTheHistoryWithOldAndNew() throws Exception {
		save("table3", 0, change(CELL, "", "1"), change("table3/二/自然人", "", "2"));
		save("table3", 1, change(CELL, "1", ""));
		assertThat(history("ENTER")).hasSize(2)
			.anySatisfy((event) -> assertThat(event).contains(CELL + ": 空白 → 1", "table3/二/自然人: 空白 → 2"))
			.anySatisfy((event) -> assertThat(event).contains(CELL + ": 1 → 空白"));
	}

	@Test
	void theFormThatWasOpenedBeforeIsStale() throws Exception {
		DeskPages filer = new DeskPages(this.mvc, this.office.filer());
		Map<String, String> stale = filer.open(page("table3")).fields();
		save("table3", 0, change(CELL, "", "12"));
		stale.put(CELL, "13");
		assertThat(filer.send(page("table3"), stale).status()).isEqualTo(409);
		stale.put("version", "1");
		assertThat(filer.send(page("table3"), stale).status()).isEqualTo(302);
	}

	@Test
	void aTextAndWhomToAskAreStoredLineByLine() throws Exception {
		JsonNode answer = save("opening", 0, change("text", "", "引言\r\n第二行  "),
				change("telephone", "0954-0000000", " 0954-3016271 "));
		assertThat(place(answer, "text")).isEqualTo("stored 引言\n第二行");
		assertThat(place(answer, "telephone")).isEqualTo("stored 0954-3016271");
		assertThat(content().contact().telephone()).isEqualTo("0954-3016271");
		assertThat(content().contact().address()).isEqualTo("测试路1号");
		assertThat(place(save("opening", 0, change("telephone", "0954-0000000", "1")), "telephone"))
			.isEqualTo("conflict 0954-3016271");
		assertThat(history("WRITE")).singleElement()
			.asString()
			.contains("opening: 电话由“0954-0000000”改为“0954-3016271”")
			.contains("引言⏎第二行");
	}

	@Test
	void whoConfirmsASectionThatNobodySavedYetHasSavedIt() throws Exception {
		String confirm = "{\"seen\": 0, \"changes\": [], \"confirm\": true}";
		for (int time = 0; time < 2; time++) {
			MockHttpServletResponse answer = send(this.office.filer(), "opening", confirm);
			assertThat(JSON.readTree(answer.getContentAsByteArray()).at("/version").asInt()).isEqualTo(1);
		}
		assertThat(this.reports.open(this.id, this.office.filer()).saved().get("opening").by())
			.isEqualTo(this.office.filer().displayName());
		assertThat(history("WRITE")).containsExactly("opening: 确认无误，没有改动");
	}

	@Test
	void aSaveWithoutAChangeIsRecordedOnlyOnce() throws Exception {
		DeskPages filer = new DeskPages(this.mvc, this.office.filer());
		for (String key : List.of("general", "table4")) {
			filer.send(page(key), filer.open(page(key)).fields());
			filer.send(page(key), filer.open(page(key)).fields());
		}
		assertThat(history("WRITE")).containsExactly("一: 确认无误，没有改动");
		assertThat(history("ENTER")).containsExactly("table4: 确认无误，没有改动");
	}

	@Test
	void aTextThatIsTooLongIsRefused() throws Exception {
		JsonNode answer = save("general", 0, change("text", "", "年".repeat(TextPlaces.LONGEST + 1)));
		assertThat(answer.at("/places/text/problem").asString()).contains("最多 100000 个字");
		assertThat(content().narratives().text("一")).isEmpty();
		assertThat(save("opening", 0, change("office", "办公室", "年".repeat(201))).at("/places/office/problem").asString())
			.contains("最多 200 个字");
	}

	@Test
	void theLongestTextIsStored() throws Exception {
		String text = "年".repeat(TextPlaces.LONGEST);
		save("general", 0, change("text", "", text));
		assertThat(place(save("general", 1, change("text", text, text.replace('年', '报'))), "text"))
			.startsWith("stored 报");
	}

	@Test
	void aReportThatIsNoLongerWrittenSaysSoAndStoresNothing() throws Exception {
		long complete = this.testReports.complete(this.office, 2022);
		this.testReports.submit(complete, this.office);
		this.id = complete;
		JsonNode answer = save("table3", 1, change(CELL, "0", "13"));
		assertThat(answer.at("/locked").asString()).contains("“待审核”，不能填写");
		assertThat(answer.at("/places").isEmpty()).isTrue();
		assertThat(stored(CELL)).isEqualTo("0");
	}

	@Test
	void whoReadsDoesNotWrite() throws Exception {
		for (SignedIn reader : List.of(this.office.auditor(), this.office.reviewer())) {
			assertThat(send(reader, "table3", body(0, change(CELL, "", "1"))).getStatus()).isEqualTo(403);
			assertThat(send(reader, "table3", body(0, change(CELL, "", "1"))).getContentAsString()).contains("职责范围");
			assertThat(look(reader, "table3", 0, null).at("/version").asInt()).isZero();
		}
		assertThat(stored(CELL)).isEmpty();
	}

	@Test
	void theReportOfAnotherOfficeIsNotThere() throws Exception {
		SignedIn stranger = this.offices.open().filer();
		assertThat(send(stranger, "table3", body(0, change(CELL, "", "1"))).getStatus()).isEqualTo(404);
		assertThat(get(stranger, page("table3") + "/changes?seen=0").getStatus()).isEqualTo(404);
		assertThat(get(stranger, page("table3") + "/findings").getStatus()).isEqualTo(404);
		assertThat(stored(CELL)).isEmpty();
	}

	@Test
	void aRequestWithoutTheTokenIsRefused() throws Exception {
		assertThat(this.mvc
			.perform(MockMvcRequestBuilders.post(page("table3") + "/changes")
				.content(body(0, change(CELL, "", "1")))
				.with(SecurityMockMvcRequestPostProcessors.user(this.office.filer())))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(403);
		assertThat(stored(CELL)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{", "x=1", "{\"seen\": 0}", "{\"seen\": \"a\", \"changes\": []}",
			"{\"seen\": 0, \"changes\": [null]}", "{\"seen\": 0, \"changes\": [{\"place\": \"table3/一/自然人\"}]}",
			"{\"seen\": 0, \"changes\": [{\"place\": {}, \"text\": \"1\"}]}", "\u0000\uFFFF" })
	void whatIsNoRequestIsRefused(String junk) throws Exception {
		MockHttpServletResponse answer = send(this.office.filer(), "table3", junk);
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(JSON.readTree(answer.getContentAsByteArray()).at("/problem").asString()).contains("请刷新页面");
	}

	@Test
	void whatIsMuchTooLongIsRefused() throws Exception {
		assertThat(send(this.office.filer(), "general", body(0, change("text", "", "年".repeat(700_000)))).getStatus())
			.isEqualTo(413);
	}

	@ParameterizedTest
	@ValueSource(strings = { "table3/一/总计", "table2/规章/本年制发件数", "table3/无此行/自然人", "text", "version", "" })
	void aPlaceThatIsNotOfThisSectionIsRefusedAndNothingIsStored(String place) throws Exception {
		MockHttpServletResponse answer = send(this.office.filer(), "table3",
				body(0, change(CELL, "", "1"), change(place, "", "1")));
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(JSON.readTree(answer.getContentAsByteArray()).at("/problem").asString()).contains("这一部分没有");
		assertThat(stored(CELL)).isEmpty();
	}

	@Test
	void aSectionThatTheFormDoesNotHaveIsNotThere() throws Exception {
		assertThat(send(this.office.filer(), "table9", body(0)).getStatus()).isEqualTo(404);
		assertThat(get(this.office.filer(), page("nonsense") + "/changes?seen=0").getStatus()).isEqualTo(404);
	}

	@Test
	void whoLooksSeesWhatOthersStoredAndWhereTheyAre() throws Exception {
		save("table3", 0, change(CELL, "", "12"));
		look(this.office.filer(), "table3", 1, CELL);
		look(this.office.auditor(), "opening", 0, "nowhere");
		JsonNode seen = look(this.office.reviewer(), "table3", 0, null);
		assertThat(seen.at("/stored").get(CELL).asString()).isEqualTo("12");
		assertThat(seen.at("/by").asString()).isEqualTo(this.office.filer().displayName());
		assertThat(seen.at("/people").valueStream().map((person) -> person.get("doing").asString()))
			.containsExactlyInAnyOrder("正在填写 第三部分", "正在查看 引言");
		assertThat(seen.at("/people").valueStream().map((person) -> person.get("place").asString("-")))
			.containsExactlyInAnyOrder(CELL, "-");
		assertThat(look(this.office.reviewer(), "table3", 1, null).at("/stored").isNull()).isTrue();
		assertThat(look(this.office.filer(), "table3", 1, null).at("/people").size()).isEqualTo(2);
	}

	@Test
	void theFindingsOfASectionComeWithTheStatesOfAll() throws Exception {
		save("general", 0, change("text", "", "写好的"));
		String answer = get(this.office.filer(), page("table3") + "/findings").getContentAsString();
		assertThat(answer).contains("id=\"findings\"", "step-list", "未填", "已填完").doesNotContain("<html");
		assertThat(get(this.office.filer(), page("opening") + "/findings").getStatus()).isEqualTo(200);
	}

	@Test
	void autosavesOfDifferentCellsFromManySidesLoseNothing() throws Exception {
		List<String> cells = content().edition()
			.cells()
			.stream()
			.filter((cell) -> cell.table().equals("table3") && !content().edition().computes(cell))
			.map(Cell::name)
			.limit(64)
			.toList();
		together(8, (thread) -> {
			for (int i = thread; i < cells.size(); i += 8) {
				JsonNode answer = save("table3", 0, change(cells.get(i), "", String.valueOf(i)));
				assertThat(place(answer, cells.get(i))).isEqualTo("stored " + i);
			}
			return null;
		});
		assertThat(IntStream.range(0, cells.size()).filter((i) -> !stored(cells.get(i)).equals(String.valueOf(i))))
			.isEmpty();
		assertThat(look(this.office.filer(), "table3", 0, null).at("/version").asInt()).isEqualTo(cells.size());
	}

	@Test
	void ofAutosavesOfTheSameCellFromManySidesOneIsStoredAndTheOthersAreTold() throws Exception {
		List<String> states = together(8,
				(thread) -> place(save("table3", 0, change(CELL, "", String.valueOf(thread + 1))), CELL));
		String stored = stored(CELL);
		assertThat(states.stream().filter(("stored " + stored)::equals)).hasSize(1);
		assertThat(states.stream().filter(("conflict " + stored)::equals)).hasSize(7);
	}

	private <T> List<T> together(int count, Side<T> side) throws Exception {
		List<Callable<T>> calls = IntStream.range(0, count)
			.mapToObj((thread) -> (Callable<T>) () -> side.go(thread))
			.toList();
		List<Future<T>> results = this.threads.invokeAll(calls);
		return results.stream().map((result) -> {
			try {
				return result.get();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}).collect(Collectors.toList());
	}

	private static Map<String, String> change(String place, @Nullable String base, String text) {
		Map<String, String> change = new LinkedHashMap<>();
		change.put("place", place);
		change.put("base", base);
		change.put("text", text);
		return change;
	}

	@SafeVarargs
	private static String body(int seen, Map<String, String>... changes) {
		return JSON.writeValueAsString(Map.of("seen", seen, "changes", List.of(changes)));
	}

	@SafeVarargs
	private JsonNode save(String key, int seen, Map<String, String>... changes) throws Exception {
		MockHttpServletResponse answer = send(this.office.filer(), key, body(seen, changes));
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
		return JSON.readTree(answer.getContentAsByteArray());
	}

	private MockHttpServletResponse send(SignedIn by, String key, String body) throws Exception {
		return perform(MockMvcRequestBuilders.post(page(key) + "/changes")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(SecurityMockMvcRequestPostProcessors.csrf().asHeader()), by);
	}

	private JsonNode look(SignedIn by, String key, int seen, @Nullable String at) throws Exception {
		MockHttpServletResponse answer = get(by,
				page(key) + "/changes?seen=" + seen + ((at != null) ? "&at=" + at : ""));
		assertThat(answer.getStatus()).isEqualTo(200);
		return JSON.readTree(answer.getContentAsByteArray());
	}

	private MockHttpServletResponse get(SignedIn by, String address) throws Exception {
		return perform(MockMvcRequestBuilders.get(address), by);
	}

	private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, SignedIn by) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(request.with(SecurityMockMvcRequestPostProcessors.user(by)))
			.andReturn()
			.getResponse();
		response.setDefaultCharacterEncoding("UTF-8");
		return response;
	}

	private static String place(JsonNode answer, String place) {
		JsonNode outcome = answer.at("/places").get(place);
		return outcome.get("state").asString() + " " + outcome.get("text").asString();
	}

	private List<String> history(String action) {
		return this.audit.history("report/" + this.id)
			.stream()
			.filter((event) -> event.action().equals(action))
			.map(AuditEvent::detail)
			.toList();
	}

	private String page(String key) {
		return "/desk/reports/" + this.id + "/" + key;
	}

	private ReportContent content() {
		return this.reports.open(this.id, this.office.filer()).content();
	}

	private String stored(String cell) {
		return content().figures().text(SampleReports.cell(content(), cell));
	}

	private interface Side<T> {

		T go(int thread) throws Exception;

	}

}
