package org.nianbao.narrative;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which parts a narrative lists under which total.
 */
class ListingReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "公开信息4891条：其中政府网站2908条，政务微信487条，政务微博496条；召开会议3次。|4891|2908 487 496|false",
					"公开信息30条（含网站20条、微信10条），及时率99%。|30|20 10|true", "网站60条，微信30条，抖音7条，三个平台共计98条。|98|60 30 7|false",
					"新收25件。按申请人分，自然人19件，法人或其他组织6件。|25|19 6|true",
					"新媒体63个，由41个微信公众号、9个微博账号和12个短视频账号构成。|63|41 9 12|false", "培训12场次，培训640人次，其中线上5场次、线下7场次。|12|5 7|true",
					"公开信息4216条，主要包括预决算132条、补贴287条。|4216|132 287|true", "公开信息1853条，其中就业421条、教育305条等。|1853|421 305|true",
					"公开信息4800余条，其中网站2913条，微信1402条，微博536条。|4800|2913 1402 536|true", "答复18件，其中予以公开21件。|18|21|false" })
	void aTotalIsReadWithItsParts(String text, String total, String parts, boolean adds) {
		assertThat(ListingReader.read(Prose.of(text))).singleElement().satisfies((listing) -> {
			assertThat(listing.total().value()).isEqualByComparingTo(total);
			assertThat(listing.parts()).extracting((part) -> part.value().toPlainString())
				.isEqualTo(List.of(parts.split(" ")));
			assertThat(listing.adds()).isEqualTo(adds);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "公开信息982条，召开发布会4场，回应热点26件。", "抓好3项工作：一是公开预算156条；二是公示结果89条。", "均首发于网站2104条，并经微信转发1187条。",
			"占全部的76.9%，其余依法告知。" })
	void numbersBesideEachOtherAreNoParts(String text) {
		assertThat(ListingReader.read(Prose.of(text))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "其中3件、", "3件，合计3件", "4条，其中网站1条、微信2条。", "3件，按申请人分，", "3件（", "甲1件、" })
	void aMillionCharactersAreReadToTheirEnd(String part) {
		String text = "公开3条，其中网站5条。\n" + part.repeat(1_000_000 / part.length());
		assertThat(ListingReader.read(Prose.of(text)).get(0).adds()).isFalse();
	}

}
