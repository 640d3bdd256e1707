package org.nianbao.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.narrative.MentionedYear.Tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class YearsTests {

	@ParameterizedTest
	@CsvSource({ "比2022年增加3件, COMPARISON", "2022年收到12件、2023年收到15件, COMPARISON", "收到22件（2022年18件）, COMPARISON",
			"2022年12月印发, DATE", "截至2022年底, DATE", "2022年第四季度的通报, DATE", "《2022年工作要点》, NAME", "2021—2022年, RANGE",
			"2021年、2022年的办结率, RANGE", "自2020年以来, POINT", "2020年疫情期间, POINT", "上年（2022年）遗留的, EARLIER",
			"2022年结转的2件, EARLIER", "公开2022年度部门决算, DOCUMENT", "针对2022年度报告中的问题, DOCUMENT", "被评为2022年度先进单位, DOCUMENT",
			"2022年印发《办法》, DOCUMENT", "2017年上线的客户端, ATTRIBUTE", "平台2019年建成, ATTRIBUTE", "2024年我们将改进, PLAN",
			"到2025年村村有公开栏, POINT" })
	void aYearBelongsToWhatItsSentenceTiesItTo(String text, Tie tie) {
		assertThat(Years.in(Prose.of(text), 2023).stream().filter((year) -> year.year() != 2023).toList()).isNotEmpty()
			.first()
			.extracting(MentionedYear::tie)
			.isEqualTo(tie);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2022年，我县扎实推进公开。", "二〇二二年，工作有序。", "本镇２０２２年度情况如下：收到1件。", "今年（2022年）以来，设置14处。",
			"监督保障方面，2022年县政府将公开纳入考核。", "2022年我局公开311条，比2021年增加12条。", "三、2022年主要措施", "2032年，共公开9项。", "圆满完成2022年各项任务。",
			"\u200F2022\u200E年，我县推进公开。", "公布审计局2022年政府信息公开工作年度报告。" })
	void aYearThatTheReportSpeaksOfAsItsOwnIsTiedToNothing(String text) {
		List<MentionedYear> years = Years.in(Prose.of(text), 2023);
		assertThat(years.get(0).tie()).isEqualTo(Tie.NONE);
		assertThat(text.substring(years.get(0).span().from(), years.get(0).span().to())).matches("..*年度?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "发布信息2022条，接待2019人次", "电话0951-2022018", "http://a.cn/2022年", "文化东路2021号", "近三年" })
	void otherNumbersAreNoYears(String text) {
		assertThat(Years.in(Prose.of(text), 2023)).allMatch((year) -> year.tie() == Tie.NAME);
	}

	@Test
	void aWholeYearIsAPeriodAndNoDate() {
		assertThat(Years.in(Prose.of("2022年1月1日至12月31日，公开12条；2022年1—12月，办结3件"), 2023)).extracting(MentionedYear::tie)
			.containsExactly(Tie.PERIOD, Tie.PERIOD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2022年", "2022年、", "2022年全县（", "，2022年度县《" })
	void aMillionCharactersWithoutALineAreReadInTime(String part) {
		Prose prose = Prose.of(part.repeat(1_000_000 / part.length()));
		assertThatCode(() -> Years.in(prose, 2023)).doesNotThrowAnyException();
	}

}
