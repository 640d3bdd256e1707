package org.nianbao.narrative;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which numbers of a narrative count the same.
 */
class QuantityReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "政务微信487条。|“西吉政务”政务微信发布信息496条。", "全年制发行政规范性文件6件。|本年制发的8件行政规范性文件已备案。",
			"发布政策解读材料34篇。|全年共发布政策解读材料43篇。", "县政府新闻办举行新闻发布会十二场。|县政府新闻办全年举行新闻发布会10场。",
			"主动公开政府信息8204条。|全区全年主动公开政府信息8240条。", "承办县政协委员提案58件。|85件政协委员提案均已办复。", "收取信息处理费320元。|全市收取信息处理费合计230元。" })
	void theSameInOtherWordsHasTheSameKey(String one, String other) {
		assertThat(keys(one)).isNotEmpty().isEqualTo(keys(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "上半年网站发布信息1740条。|全年网站发布信息3305条。", "教育系统微信推送信息365条。|卫健系统微信推送信息512条。",
					"县级层面举办政务公开培训2场次。|乡镇层面举办政务公开培训17场次。", "制发规范性文件5件。|废止规范性文件3件。", "微信发布信息492条。|微信新增粉丝492人。",
					"县政府本级主动公开政府信息3418条。|全县主动公开政府信息21560条。", "主办政协提案9件。|会办政协提案4件。", "收到网民留言327条。|回复网民留言319条。" })
	void anotherTimeOwnerOrActHasAnotherKey(String one, String other) {
		assertThat(keys(one)).isNotEqualTo(keys(other));
	}

	private static List<String> keys(String text) {
		return QuantityReader.read(Prose.of(text), 2023).stream().map(Quantity::key).toList();
	}

}
