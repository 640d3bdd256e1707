package org.nianbao.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.SampleReports;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodShiftTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "统计期限为2022年1月1日至2022年12月31日|统计期限为2023年1月1日至2023年12月31日",
					"2022 年度报告，于2023年1月公布|2023 年度报告，于2024年1月公布", "与2021年相比|与2022年相比",
					"编制西吉县２０２２年政府信息公开工作年度报告|编制西吉县２０２３年政府信息公开工作年度报告", "二〇二二年度|二〇二三年度", "二○二二年|二○二三年",
					"2022.1.1—2022.12.31|2023.1.1—2023.12.31", "2022-2023|2023-2024", "截至2022|截至2023",
					"2019年以来|2019年以来", "自2008年起施行|自2008年起施行" })
	void theYearsOfTheReportMove(String text, String shifted) {
		assertThat(PeriodShift.shifted(text, 2022, 2023)).isEqualTo(shifted);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "国办公开办函〔2021〕30号", "国办公开办函[2021]30号", "国办公开办函［２０２１］30号", "国办公开办函（2021）30号", "国办公开办函(2021) 第 30 号",
					"《2021年政务公开工作要点》", "《中华人民共和国政府信息公开条例》（2021年修订）", "自2021年5月15日起施行", "电话0954-3012022",
					"http://www.nxxj.gov.cn/2022/t20220131.html", "www.nxxj.gov.cn/2022", "新增信息2022条", "共2021 件",
					"12022年", "2022.5万元", "邮编202112" })
	void whatIsNotTheReportsYearStays(String text) {
		assertThat(PeriodShift.shifted(text, 2022, 2023)).isEqualTo(text);
	}

	@Test
	void aYearThatIsInBracketsMovesUnlessItNumbersADocument() {
		assertThat(PeriodShift.shifted("本年度（2022）共公开", 2022, 2024)).isEqualTo("本年度（2024）共公开");
	}

	@Test
	void theOpeningOfARealReportSpeaksOfTheNextYear() {
		String opening = SampleReports.xiji(2019).narratives().text(Narratives.OPENING);
		assertThat(PeriodShift.shifted(opening, 2019, 2020)).contains("国办公开办函〔2019〕60号", "编制西吉县2020年政府信息公开工作年度报告",
				"统计期限为2020年1月1日至12月31日");
	}

	@Test
	void theSameYearChangesNothing() {
		assertThat(PeriodShift.shifted("2022年", 2022, 2022)).isEqualTo("2022年");
	}

}
