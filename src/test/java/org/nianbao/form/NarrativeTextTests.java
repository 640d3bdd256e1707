package org.nianbao.form;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.form.NarrativeText.Block;
import org.nianbao.form.NarrativeText.Run;

import static org.assertj.core.api.Assertions.assertThat;

class NarrativeTextTests {

	@ParameterizedTest
	@CsvSource({ "（一）主动公开, 2", "(二)依申请公开方面, 2", "（十二）监督保障, 2", "**（三）政府信息管理**, 2", "1.政府网站, 3", "2、政务新媒体, 3",
			"（一）健全组织机制。我县成立领导小组。, 0", "2020年公开文件9件, 0", "3.5万件办结, 0", "一是健全制度, 0", "（一）以上各项工作均已按期完成；, 0",
			"（一）这一行虽然以括号数字开头但它实在太长所以不会是小标题而是一段普通的正文即使没有句号也是如此, 0" })
	void aLineIsAHeadingOrAParagraph(String line, int level) {
		assertThat(NarrativeText.of(line).blocks()).extracting(Block::level).containsExactly(level);
	}

	@Test
	void boldStandsBetweenDoubleAsterisks() {
		assertThat(NarrativeText.of("**一是**加强**培训**。").blocks()).containsExactly(new Block(0,
				List.of(new Run("一是", true), new Run("加强", false), new Run("培训", true), new Run("。", false))));
	}

	@Test
	void asterisksWithoutAPartnerStayAsTheyAre() {
		assertThat(NarrativeText.of("增长**5%").blocks())
			.containsExactly(new Block(0, List.of(new Run("增长**5%", false))));
	}

	@Test
	void blankLinesAndIndentsOnlyPartParagraphs() {
		assertThat(NarrativeText.of("　　第一段。\r\n\r\n  第二段。\n\n\n").blocks())
			.extracting((block) -> block.runs().get(0).text())
			.containsExactly("第一段。", "第二段。");
	}

	@Test
	void whatTurnsTheWritingAroundOrIsHalfACharacterIsNotKept() {
		assertThat(NarrativeText.clean("第\u202E一\uD800段\u0000😀𠮷。 ")).isEqualTo("第一段😀𠮷。");
	}

	@Test
	void markupIsJustText() {
		assertThat(NarrativeText.of("<script>alert(1)</script>").blocks())
			.containsExactly(new Block(0, List.of(new Run("<script>alert(1)</script>", false))));
	}

}
