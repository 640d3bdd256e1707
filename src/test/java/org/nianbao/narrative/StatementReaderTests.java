package org.nianbao.narrative;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a narrative of the report for 2023 says about applications, reviews and lawsuits.
 */
class StatementReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "全年收到政府信息公开申请13件，上年结转2件，办结13件，结转下年度1件。|TAKEN 13, CARRIED_IN 2, ANSWERED 13, CARRIED_OUT 1",
					"本年新收申请5件。|NEW 5", "收到申请115件（含上年结转9件）。|HELD 115, CARRIED_IN 9", "收到申请245件（不含上年结转）。|NEW 245",
					"新收、上年结转的申请分别为12件和3件。|NEW 12, CARRIED_IN 3", "答复结果为：予以公开8件，部分公开3件。|DISCLOSED 8, PARTLY_DISCLOSED 3",
					"新收申请中自然人45件，法人或其他组织9件。|NATURAL_PERSONS 45, ORGANIZATIONS 9",
					"因政府信息公开引起行政复议4件，复议机关维持3件，纠正1件。|REVIEWS 4, REVIEWS UPHELD 3, REVIEWS CORRECTED 1",
					"政府信息公开行政诉讼2件，其中未经复议直接起诉1件、复议后起诉1件。|LAWSUITS 2, DIRECT_LAWSUITS 1, LAWSUITS_AFTER_REVIEW 1",
					"政府信息公开行政复议、行政诉讼各1件。|REVIEWS 1, LAWSUITS 1" })
	void aNumberIsReadAsWhatItsWordsSay(String text, String statements) {
		assertThat(said(text, Statement.Says.COUNT)).isEqualTo(statements);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "全年未收到政府信息公开申请。|RECEIVED", "未发生因政府信息公开引发的行政复议、行政诉讼案件。|REVIEWS, LAWSUITS",
					"没有需要结转下年度办理的申请。|CARRIED_OUT", "实现“零申请、零诉讼”。|RECEIVED, LAWSUITS", "没有作出不予公开决定。|REFUSED",
					"一份政府信息公开申请都没有接到。|RECEIVED" })
	void wordsOfNothingDenyWhatTheySpeakOf(String text, String statements) {
		assertThat(said(text, Statement.Says.NOTHING)).isEqualTo(statements);
	}

	@ParameterizedTest
	@ValueSource(strings = { "收到申请的，自收到之日起20个工作日内答复。", "下一步，力争实现行政复议零纠错。", "若发生行政复议2件以上，提交会议研究。", "上半年收到政府信息公开申请3件。",
			"2021年收到政府信息公开申请3件。", "网上申请41件。", "17家单位没有收到任何申请。", "受理行政许可申请36000件。", "办理信访事项12件，答复人大代表建议45件。", "未收取检索费。",
			"未发现失泄密问题。", "据市政府通报，全市共收到政府信息公开申请1874件。", "公开行政复议决定书21份。" })
	void whatSaysNothingAboutTheYearIsNoStatement(String text) {
		assertThat(StatementReader.read(Prose.of(text), 2023)).isEmpty();
	}

	@Test
	void aComparisonWithLastYearBelongsToTheNumberBeforeIt() {
		assertThat(StatementReader.read(Prose.of("收到申请36件，同比增长50%；主动公开信息5321条，同比增长18%。"), 2023))
			.filteredOn((statement) -> statement.growth() != null)
			.singleElement()
			.satisfies((statement) -> {
				assertThat(statement.matters()).containsExactly(Matter.RECEIVED);
				assertThat(statement.growth().down()).isFalse();
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "收到申请3件，", "收到申请3件（", "未收到", "申请", "因", "的", "，", "（一）依申请公开\n", "3件和", "各" })
	void aMillionCharactersAreReadToTheirEnd(String part) {
		String text = "收到申请3件。\n" + part.repeat(1_000_000 / part.length());
		assertThat(StatementReader.read(Prose.of(text), 2023)).isNotEmpty();
	}

	private static String said(String text, Statement.Says says) {
		List<Statement> statements = StatementReader.read(Prose.of(text), 2023);
		return statements.stream()
			.filter((statement) -> statement.says() == says)
			.map(StatementReaderTests::shown)
			.collect(Collectors.joining(", "));
	}

	private static String shown(Statement statement) {
		String matters = statement.matters().stream().map(Matter::name).collect(Collectors.joining("+"));
		String ending = (statement.ending() != Ending.ANY) ? " " + statement.ending() : "";
		return matters + ending
				+ ((statement.amount() != null) ? " " + statement.amount().value().toPlainString() : "");
	}

}
