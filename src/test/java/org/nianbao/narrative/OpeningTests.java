package org.nianbao.narrative;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class OpeningTests {

	@ParameterizedTest
	@CsvSource({ "电话：0738-5550101, 0738-5550101", "联系电话（0738）5550101, （0738）5550101", "致电139 5550 0147, 139 5550 0147",
			"咨询电话：5550101, 5550101", "电话（传真）：0738-5550101, 0738-5550101", "电话：０７３８－５５５０１０１, ０７３８－５５５０１０１",
			"传真：0738-5550101,", "QQ群12345678," })
	void aTelephoneIsNoFax(String text, String telephone) {
		assertThat(quoted(text, Opening.of(Prose.of(text)).telephone())).isEqualTo(telephone);
	}

	@ParameterizedTest
	@CsvSource({ "邮　编：276500, 276500", "建设路215号，417600，0738-5550466, 417600", "电话：555010,", "公开信息123456条,",
			"邮箱：123456@163.com," })
	void aPostcodeHasSixDigits(String text, String postcode) {
		assertThat(quoted(text, Opening.of(Prose.of(text)).postcode())).isEqualTo(postcode);
	}

	@ParameterizedTest
	@CsvSource({ "通信地址：云塔县政务中心三楼；邮编, 通信地址：云塔县政务中心三楼", "设在云塔县解放路56号（邮编, 设在云塔县解放路56号", "网站地址：www.a.cn,", "地址、邮编见附件,",
			"地址：http://a.cn," })
	void anAddressIsNoWebAddress(String text, String address) {
		assertThat(quoted(text, Opening.of(Prose.of(text)).address())).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年1月1日至12月31日", "自2023年1月1日起，至2023年12月31日止", "2023年1月1日0时—2023年12月31日24时",
			"2023.1.1-2023.12.31", "二〇二三年一月一日至十二月三十一日", "2023年1月至12月", "统计期限为2023年度", "报告期为2023年全年", "1月1日至12月31日" })
	void aPeriodOfTheWholeYearIsReadInAnyWriting(String text) {
		assertThat(Opening.of(Prose.of(text)).periods()).first().matches((period) -> period.is(2023));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2022年1月1日至12月31日", "2023年1月1日至2023年12月21日", "2023年1月1日至2024年12月31日", "2023年2月1日至12月31日" })
	void anotherPeriodIsNotTheYear(String text) {
		assertThat(Opening.of(Prose.of(text)).periods()).isNotEmpty().noneMatch((period) -> period.is(2023));
	}

	@ParameterizedTest
	@CsvSource({ "本报告电子版可在县政府网站下载。, true", "电子版见www.a.cn。, true", "电子版可供下载。, false", "如对报告有疑问请在县政府网站留言。, false",
			"我局在县政府网站发布信息。, false" })
	void whereTheElectronicVersionIsIsSaidOfTheReport(String text, boolean said) {
		assertThat(Opening.of(Prose.of(text)).site() != null).isEqualTo(said);
	}

	@Test
	void anEmptyOpeningSaysNothing() {
		Opening opening = Opening.of(Prose.of(""));
		assertThat(opening).extracting(Opening::address, Opening::postcode, Opening::telephone, Opening::site)
			.containsOnlyNulls();
		assertThat(opening.periods()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "0738-", "2023年1月1日至", "地址", "电话 ", "路1", "数据期限", "报告网站" })
	void aMillionCharactersAreReadInTime(String part) {
		Prose prose = Prose.of(part.repeat(1_000_000 / part.length()));
		assertThatCode(() -> Opening.of(prose)).doesNotThrowAnyException();
	}

	private static @Nullable String quoted(String text, @Nullable Span span) {
		return (span != null) ? text.substring(span.from(), span.to()) : null;
	}

}
