package org.nianbao.difference;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What differs between two reports is listed completely, in the form's order and words.
 */
class DifferenceTests {

	private static final Edition EDITION = Editions.byId("2021").orElseThrow();

	private static final String NATURAL = "table3/一/自然人";

	@Test
	void aReportDoesNotDifferFromItself() {
		Difference difference = Difference.between(report("3", "", "第一段。"), report("3", "", "第一段。"));
		assertThat(difference.isEmpty()).isTrue();
		assertThat(difference.summary()).isEqualTo("内容相同");
	}

	@Test
	void aChangedFigureIsNamedInTheFormsWords() {
		Difference difference = Difference.between(report("3", "", ""), report("4", "", ""));
		assertThat(difference.figures()).singleElement().satisfies((change) -> {
			assertThat(change.cell().name()).isEqualTo(NATURAL);
			assertThat(change.section()).startsWith("三、");
			assertThat(change.before()).isEqualTo("3");
			assertThat(change.after()).isEqualTo("4");
		});
		assertThat(difference.figuresBySection()).hasSize(1);
		assertThat(difference.summary()).isEqualTo("1 个数字");
	}

	@Test
	void aBlankIsNotAZero() {
		Difference difference = Difference.between(report(null, "", ""), report("0", "", ""));
		assertThat(difference.figures()).extracting(FigureChange::before, FigureChange::after)
			.containsExactly(tuple("空白", "0"));
	}

	@Test
	void aNoteBesideAFigureCountsToo() {
		Difference difference = Difference.between(report("3", "", ""), report("3", "其中撤回1件", ""));
		assertThat(difference.figures()).extracting(FigureChange::before, FigureChange::after)
			.containsExactly(tuple("3", "3（其中撤回1件）"));
	}

	@Test
	void aChangedSentenceIsShownUnderItsHeading() {
		Difference difference = Difference.between(report("3", "", "收到申请3件。"), report("3", "", "**收到**申请4件。"));
		assertThat(difference.texts()).singleElement().satisfies((change) -> {
			assertThat(change.name()).isEqualTo("一");
			assertThat(change.heading()).startsWith("一、总体情况");
			assertThat(change.diff().passages()).hasSize(1);
		});
		assertThat(difference.summary()).isEqualTo("1 段文字");
	}

	@Test
	void emphasisAloneIsNoDifference() {
		assertThat(Difference.between(report("3", "", "收到申请"), report("3", "", "**收到**申请")).isEmpty()).isTrue();
	}

	@Test
	void titleHeadingsAndContactAreComparedAsLines() {
		ReportContent before = report("3", "", "");
		ReportContent after = new ReportContent(before.organization(), 2023, Scope.OWN, "另一个标题", before.figures(),
				new Narratives(Map.of(), Map.of("一", "主要做法")), new Contact("", "", "", "0954-3012345"));
		assertThat(Difference.between(before, after).lines())
			.extracting(LineChange::label, LineChange::before, LineChange::after)
			.containsExactly(tuple("标题", before.title(), "另一个标题"), tuple("第一部分标题", "总体情况", "主要做法"),
					tuple("电话", "空白", "0954-3012345"));
	}

	@Test
	void figuresOfDifferentEditionsAreNotCompared() {
		ReportContent before = report("3", "", "原来。");
		ReportContent after = new ReportContent(before.organization(), 2020, Scope.OWN, before.title(),
				Figures.blank(Editions.byId("2019").orElseThrow()), new Narratives(Map.of("一", "现在。"), Map.of()),
				Contact.NONE);
		Difference difference = Difference.between(before, after);
		assertThat(difference.comparable()).isFalse();
		assertThat(difference.isEmpty()).isFalse();
		assertThat(difference.figures()).isEmpty();
		assertThat(difference.texts()).hasSize(1);
	}

	private static ReportContent report(String figure, String note, String general) {
		Figures figures = (figure != null) ? Figures.of(EDITION, Map.of(NATURAL, new BigDecimal(figure)),
				note.isEmpty() ? Map.of() : Map.of(NATURAL, note)) : Figures.blank(EDITION);
		return new ReportContent(new Reporter("640422", "西吉县"), 2023, Scope.OWN, "西吉县2023年政府信息公开工作年度报告", figures,
				new Narratives(Map.of("一", general), Map.of()), Contact.NONE);
	}

}
