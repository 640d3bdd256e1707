package org.nianbao.form;

import java.io.StringReader;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A YAML file is read as it stands, every scalar as text.
 */
class YamlTreeTests {

	@Test
	void mappingsListsAndScalarsAreReadInTheirOrder() {
		Object read = read("""
				# 注
				year: 2021
				narrative: true
				rows: [{label: 规章}, {label: "一: 二"}]
				text: >-
				  第一行
				  第二行
				""");
		assertThat(read).isEqualTo(Map.of("year", "2021", "narrative", "true", "rows",
				List.of(Map.of("label", "规章"), Map.of("label", "一: 二")), "text", "第一行 第二行"));
		assertThat(((Map<?, ?>) read).keySet()).hasToString("[year, narrative, rows, text]");
	}

	@Test
	void whatIsNamedIsRepeatedByItsName() {
		assertThat(read("first: &rows [一, 二]\nsecond: *rows"))
			.isEqualTo(Map.of("first", List.of("一", "二"), "second", List.of("一", "二")));
	}

	@Test
	void aNameThatNothingHasIsRefused() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> read("first: [一]\nsecond: *rows"))
			.withMessageContaining("&rows")
			.withMessageContaining("line 2");
	}

	private static Object read(String yaml) {
		return YamlTree.read(new StringReader(yaml));
	}

}
