package org.nianbao.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.narrative.Slip.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class SlipsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "20XX年公开信息××条|PLACEHOLDER XX, PLACEHOLDER ××", "于×月X 日召开|PLACEHOLDER ×, PLACEHOLDER X",
					"某某镇（此处写成效）【待补充】|PLACEHOLDER 某某, PLACEHOLDER （此处写成效）, PLACEHOLDER 【待补充】",
					"责任人____|PLACEHOLDER ____", "取得成效。。群众，，满意，。好|DOUBLED 。。, DOUBLED ，，, DOUBLED ，。",
					"栏目、 、专题！！|DOUBLED 、 、, DOUBLED ！！", "制度,做到;公开.二是|HALF_WIDTH ',', HALF_WIDTH ;, HALF_WIDTH .",
					"推进“互联网+服务|UNPAIRED “", "目录）更新|UNPAIRED ）", "印发《要点》》|UNPAIRED 》", "“三公“经费|UNPAIRED “, UNPAIRED “" })
	void aSlipIsFoundWhereItStands(String text, String slips) {
		assertThat(Slips.in(text)).extracting((slip) -> slip.kind() + " " + quoted(text, slip))
			.containsExactlyInAnyOrder(slips.replace("'", "").split(", "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "持续发力……公开是常态——例外。", "占比3.5%，共1,271条，8:30—12:00，比例1:3，24×7小时，3×5米",
			"网站http://www.a.cn/x?a=XX,(b)和邮箱a,b@c.cn", "胸部X光、XXL号、Windows XP系统、IPv6、APP", "1）甲；2）乙；a）丙；一）丁",
			"(一)主动公开。(2)依申请公开。（3)其他", "办公室(政务公开办)牵头", "**（一）主动公开。** 全年", "他问：“真的吗？！”，答：“是。”",
			"《关于〈要点〉的通知》（沂政办〔2022〕15号）", "‘一件一审’全覆盖，don’t", "某一环节、某镇", "\u202B全年\u200F公开12条。" })
	void whatIsMeantIsNoSlip(String text) {
		assertThat(Slips.in(text)).isEmpty();
	}

	@Test
	void pairsEndWithTheirParagraph() {
		assertThat(Slips.in("推进“互联网\n公开”工作。（例如\n网站）")).isEmpty();
		assertThat(Slips.in("推进“互联网。\n公开”工作")).extracting(Slip::kind).containsExactly(Kind.UNPAIRED, Kind.UNPAIRED);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "（", "）", "“", "，", " ", "， ", "X", "某", "（此处", "（此处补）", "字,", "1）", "[", "字( ", "_", "a@" })
	void aMillionCharactersWithoutALineAreReadAtOnce(String part) {
		String text = part.repeat(1_000_000 / part.length());
		assertThatCode(() -> Slips.in(text)).doesNotThrowAnyException();
	}

	private static String quoted(String text, Slip slip) {
		return text.substring(slip.span().from(), slip.span().to());
	}

	@Test
	void slipsComeInTheirOrder() {
		List<Slip> slips = Slips.in("公开）信息XX条，，好,的");
		assertThat(slips).extracting(Slip::kind)
			.containsExactly(Kind.UNPAIRED, Kind.PLACEHOLDER, Kind.DOUBLED, Kind.HALF_WIDTH);
	}

}
