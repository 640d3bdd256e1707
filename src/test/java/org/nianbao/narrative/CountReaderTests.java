package org.nianbao.narrative;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What counts as a number of things in official prose, and what it can mean.
 */
class CountReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "公开4891条|4891条|4891|4891", "公开４８９１ 条|4891条|4891|4891", "公开4,891条|4,891条|4891|4891",
					"关注1万+人|1万+人|10000|20000", "办理29.45万件|29.45万件|294450|294550", "发放三千余份|三千余份|3000|4000",
					"答复四十二件|四十二件|42|42", "受理一百零五件|一百零五件|105|105", "答复两件|两件|2|2", "接待近300人次|300人次|240|300",
					"超过120件|120件|120|180", "突破百件|百件|100|200", "组织十余次|十余次|10|20", "约50件|50件|40|60", "共办理完成4件|4件|4|4",
					"收取费用0元|0元|0|0", "办理一万二千件|一万二千件|12000|12000" })
	void aCountIsReadWithItsUnitAndWhatItCanMean(String text, String phrase, BigDecimal low, BigDecimal high) {
		Prose prose = Prose.of(text);
		assertThat(prose.counts()).singleElement().satisfies((count) -> {
			assertThat(prose.plain().substring(count.from(), count.to())).isEqualTo(phrase);
			assertThat(count.kind()).isEqualTo(Count.Kind.THINGS);
			assertThat(count.amount().low()).isEqualByComparingTo(low);
			assertThat(count.amount().high()).isEqualByComparingTo(high);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "下降39.8%|39.75|39.85", "占百分之三十|29.5|30.5", "减少三成|25|35", "超过三分之一|33.333333|45" })
	void aShareIsReadInPerCent(String text, BigDecimal low, BigDecimal high) {
		assertThat(Prose.of(text).counts()).singleElement().satisfies((count) -> {
			assertThat(count.kind()).isEqualTo(Count.Kind.PERCENT);
			assertThat(count.amount().means(low)).isTrue();
			assertThat(count.amount().means(high)).isTrue();
			assertThat(count.amount().means(high.add(BigDecimal.valueOf(20)))).isFalse();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "国办发〔2019〕60号", "国务院令第711号", "2023年12月31日", "5个工作日", "第二十条第（一）项", "电话：0954-3016271",
			"邮编756299", "《2023年工作要点100件》", "12345热线", "“五公开”“六稳”", "第三次", "一是公开，二是解读", "IPv6", "进一步", "统一登记", "百姓",
			"千方百计", "数百件", "11至30件", "http://a.cn/3件", "每一件申请", "二〇二二年", "24×7小时", "5·15", "一、总体情况", "十四五", "成立" })
	void whatIsNoCountIsNotReadAsOne(String text) {
		assertThat(Prose.of(text).counts()).isEmpty();
	}

	@Test
	void theCharactersOfACountAreThoseOfTheNarrative() {
		String text = "全年 **公开** 政府信息 ４８９１ 条。";
		Prose prose = Prose.of(text);
		Count count = prose.counts().get(0);
		Span span = prose.span(count.from(), count.to());
		assertThat(text.substring(span.from(), span.to())).isEqualTo("４８９１ 条");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "1,", "一", "十百", "（", "“", "《", "\u202e", "3件、", "，", "a@", "第" })
	void aMillionCharactersWithoutALineAreReadToTheirEnd(String part) {
		String text = part.repeat(1_000_000 / part.length()) + "。收到申请3件";
		assertThat(Prose.of(text).sentences()).isNotEmpty();
	}

}
