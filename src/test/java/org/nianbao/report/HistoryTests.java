package org.nianbao.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.nianbao.DeskPages;
import org.nianbao.DeskPages.Answer;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.entry.TestEntry;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class HistoryTests {

	private static final Edition EDITION = Editions.byId("2021").orElseThrow();

	private static final Instant NINE = Instant.parse("2026-01-20T01:00:00Z");

	private static final String CELL = "table3/一/自然人";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports testReports;

	@Autowired
	private TestEntry entry;

	@Test
	void whatWasTypedAtOneGoIsOneEntryFromTheFirstFigureToTheLast() {
		List<HistoryEntry> entries = HistoryEntry.of(List.of(typed(0, "ENTER", CELL + ": 空白 → 1"),
				typed(1, "ENTER", CELL + ": 1 → 12", "table3/二/自然人: 空白 → 3"), typed(14, "ENTER", CELL + ": 12 → 13"),
				typed(16, "ENTER", CELL + ": 13 → 14"), typed(17, "SUBMIT")));
		assertThat(entries).extracting((entry) -> entry.events().size()).containsExactly(1, 1, 3);
		assertThat(entries.get(2).changes()).extracting(Told::name, Told::before, Told::after)
			.containsExactly(Tuple.tuple("三、一、本年新收政府信息公开申请数量 · 自然人", "空白", "13"),
					Tuple.tuple("三、二、上年结转政府信息公开申请数量 · 自然人", "空白", "3"));
	}

	@Test
	void editsOfATextThatTouchAreOneChange() {
		assertThat(net("第 1 字起“” → “全年公开”", "第 5 字起“” → “信息12条。”", "第 7 字起“12” → “13”"))
			.containsExactly("1:→全年公开信息13条。");
		assertThat(net("第 10 字起“甲乙” → “丙”", "第 8 字起“子丑丙寅” → “卯”")).containsExactly("8:子丑甲乙寅→卯");
		assertThat(net("第 10 字起“甲” → “乙”", "第 50 字起“子” → “丑”")).containsExactly("10:甲→乙", "50:子→丑");
		assertThat(net("第 3 字起“甲” → “乙”", "第 3 字起“乙” → “甲”")).containsExactly("3:甲→甲");
	}

	@Test
	void whatIsNoChangeIsToldInItsWords() {
		assertThat(Told.of("B4 table4/行政复议/总计: 法院的口径 → 我们的", false, EDITION).words()).isEqualTo("法院的口径 → 我们的");
		assertThat(Told.of("0954-0000000 → 0954-2222222", true, EDITION).words())
			.isEqualTo("0954-0000000 → 0954-2222222");
	}

	@Test
	void aCellTellsWhereItsFigureComesFrom() throws Exception {
		TestOffice office = this.offices.open();
		long id = this.testReports.complete(office, 2023);
		this.entry.type(id, CELL, "3", office.filer());
		this.entry.write(id, "五", "写了别的", office.filer());
		DeskPages auditor = new DeskPages(this.mvc, office.auditor());
		Answer page = auditor.open("/desk/reports/" + id + "/history?place=" + CELL);
		assertThat(page.page().select("h1").text()).isEqualTo("三、一、本年新收政府信息公开申请数量 · 自然人：来历");
		assertThat(page.page().select(".timeline").text()).contains(office.filer().displayName(), "空白 → 0", "0 → 3")
			.doesNotContain("写了别的", "总计");
		assertThat(page.page().select(".hashes code")).isNotEmpty();
		assertThat(auditor.open("/desk/reports/" + id + "/history?section=五").page().select(".timeline").text())
			.contains("写了别的")
			.doesNotContain("自然人");
		assertThat(auditor.open("/desk/reports/" + id + "/history?page=99").status()).isEqualTo(200);
	}

	@Test
	void anAuditorHasTheChainVerified() throws Exception {
		TestOffice office = this.offices.open();
		String address = "/desk/reports/" + this.testReports.begin(office, 2023) + "/history";
		DeskPages auditor = new DeskPages(this.mvc, office.auditor());
		assertThat(auditor.open(address).page().select("form[action$=/verify]")).hasSize(1);
		assertThat(auditor.send(address + "/verify", Map.of()).flash()).containsEntry("intact", true);
		DeskPages filer = new DeskPages(this.mvc, office.filer());
		assertThat(filer.open(address).page().select("form[action$=/verify]")).isEmpty();
		assertThat(filer.send(address + "/verify", Map.of()).flash()).containsKey("refused");
	}

	private static HistoryEvent typed(int minute, String kind, String... lines) {
		return new HistoryEvent(NINE.plus(Duration.ofMinutes(minute)), "填报员", kind,
				Arrays.stream(lines).map((line) -> Told.of(line, true, EDITION)).toList(), "");
	}

	private static List<String> net(String... edits) {
		List<HistoryEvent> events = Arrays.stream(edits).map((edit) -> typed(0, "WRITE", "五: " + edit)).toList();
		return HistoryEntry.of(events)
			.get(0)
			.changes()
			.stream()
			.map((told) -> told.at() + ":" + told.before() + "→" + told.after())
			.toList();
	}

}
