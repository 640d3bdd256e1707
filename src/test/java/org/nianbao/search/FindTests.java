package org.nianbao.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.entry.TestEntry;
import org.nianbao.publication.Withdrawing;
import org.nianbao.report.AfterPublication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever looks for what a public report says finds it, and nobody finds what is not
 * public.
 */
@PortalTest
class FindTests {

	private static final String TEXT = "没有收取信息处理费。在羊路乡设立查阅点，冷 凉蔬菜补贴公示 Open Data 平台上线。税";

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
	private Find find;

	@Autowired
	private Indexing indexing;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Keys keys;

	@Autowired
	private Shelf shelf;

	@Autowired
	private TransactionTemplate transaction;

	private TestOffice office;

	private long id;

	@BeforeEach
	void publish() {
		this.office = this.offices.open();
		this.id = this.reports.filled(this.office, SampleReports.saying(SampleReports.complete(2023), "六", TEXT));
		this.reports.publish(this.id, this.office);
	}

	@ParameterizedTest
	@ValueSource(strings = { "羊路", "查阅点", "税", "“在羊路乡设立”", "冷凉蔬菜", "冷涼蔬菜", "open data", "ＯＰＥＮ", "羊路 蔬菜", "2023 羊路",
			"2023年羊路乡", "羊路 -没有写的词", "测试局 羊路", "政府信息公开 羊路", "公开", "其他需要报告的事项" })
	void aWordIsFound(String typed) {
		assertThat(years(typed)).containsExactly(2023);
	}

	@ParameterizedTest
	@ValueSource(strings = { "羊路 没有写的词", "“羊路设立”", "乡羊", "羊路 -蔬菜", "羊路 -“查阅 点”", "ope", "202", "2019 羊路" })
	void whatDoesNotStandThereIsNotFound(String typed) {
		assertThat(years(typed)).isEmpty();
	}

	@Test
	void theTitleAndTheOrganizationCountMoreThanTheText() {
		TestOffice other = this.offices.open();
		String name = this.office.organization().getName();
		long copy = this.reports.filled(other,
				SampleReports.saying(SampleReports.complete(2024), "六", "没有收取信息处理费。" + (name + "、").repeat(30)));
		this.reports.publish(copy, other);
		Found found = this.find.find(sought(name, null, 0, ""));
		assertThat(found.hits()).extracting((hit) -> hit.report().organizationName())
			.containsExactly(name, other.organization().getName());
		assertThat(found.hits().get(0).organization()).containsExactly(new Piece(name, true));
		assertThat(found.hits().get(0).title().get(0)).isEqualTo(new Piece(name, true));
	}

	@Test
	void aCorrectedReportIsFoundByWhatItSaysNow() {
		this.afterPublication.correct(this.id, version(), "改写羊毛查阅点。", this.office.reviewer());
		this.entry.write(this.id, "六", "没有收取信息处理费。在马莲乡设立查阅点。", this.office.filer());
		assertThat(years("羊路")).containsExactly(2023);
		this.reports.publish(this.id, this.office);
		assertThat(years("羊路")).isEmpty();
		assertThat(years("马莲")).containsExactly(2023);
		assertThat(years("羊毛")).containsExactly(2023);
	}

	@Test
	void aReportThatIsTakenBackWhileItIsLookedForIsShownAsItStoodOrNotAtAll() {
		Candidates overtaken = new Candidates(this.jdbc, this.keys) {
			@Override
			Ranked rank(Sought sought, Words words) {
				Ranked ranked = super.rank(sought, words);
				CompletableFuture
					.runAsync(() -> FindTests.this.withdrawing.withdraw(FindTests.this.id, version(), "误引了涉密文件。",
							FindTests.this.office.reviewer()))
					.join();
				return ranked;
			}
		};
		Find find = new Find(overtaken, this.shelf, this.jdbc);
		Found found = this.transaction.execute((status) -> find.find(sought("羊路", codes(), 0, "")));
		assertThat(found.hits()).extracting((hit) -> hit.report().year()).containsExactly(2023);
		assertThat(years("羊路")).isEmpty();
	}

	@Test
	void aReportThatWasTakenBackIsNotFound() {
		this.withdrawing.withdraw(this.id, version(), "误引了涉密文件。", this.office.reviewer());
		assertThat(years("羊路")).isEmpty();
		assertThat(this.find.find(new Sought(null, 0, codes(), "", Order.YEAR, 1)).total()).isZero();
	}

	@Test
	void filtersNarrowWhatIsFound() {
		long next = this.reports.filled(this.office, SampleReports.saying(SampleReports.complete(2020), "六", TEXT));
		this.reports.publish(next, this.office);
		assertThat(years("羊路")).containsExactly(2023, 2020);
		for (String word : new String[] { "羊路", "" }) {
			assertThat(this.find.find(sought(word, codes(), 2020, "")).total()).isEqualTo(1);
			assertThat(this.find.find(sought(word, codes(), 0, "2021")).hits()).extracting((hit) -> hit.report().year())
				.containsExactly(2023);
			assertThat(this.find.find(sought(word, codes(), 2020, "2021")).total()).isZero();
			assertThat(this.find.find(sought(word, List.of(), 0, "")).total()).isZero();
		}
	}

	@Test
	void whatWasIssuedUnderOtherRulesIsIndexedInTheBackground() {
		this.jdbc
			.sql("update search_report set analyzer = 0, words = '', head = '', body = '' where organization_code = ?")
			.param(this.office.organization().getCode())
			.update();
		assertThat(years("羊路")).isEmpty();
		this.indexing.catchUp();
		assertThat(years("羊路")).containsExactly(2023);
	}

	private List<Integer> years(String typed) {
		return this.find.find(sought(typed, codes(), 0, "")).hits().stream().map((hit) -> hit.report().year()).toList();
	}

	private List<String> codes() {
		return List.of(this.office.organization().getCode());
	}

	private static Sought sought(String typed, List<String> codes, int year, String edition) {
		return new Sought(typed.isEmpty() ? null : Words.of(typed), year, codes, edition, Order.RELEVANCE, 1);
	}

	private int version() {
		return this.reports.open(this.id, this.office).version();
	}

}
