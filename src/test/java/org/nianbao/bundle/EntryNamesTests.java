package org.nianbao.bundle;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.form.Scope;
import org.nianbao.publication.PublishedReport;

import static org.assertj.core.api.Assertions.assertThat;

class EntryNamesTests {

	@Test
	void aFileIsCalledByWhoseItIsAndWhich() {
		assertThat(name("西吉县人民政府")).isEqualTo("640422 西吉县人民政府/2020年/640422-2020-全县-第2版.pdf");
	}

	@ParameterizedTest
	@CsvSource({ "../局, 640422 .._局", "'C:\\局', 640422 C__局", "'局?*\"<>|', 640422 局______", "'局. .', 640422 局",
			"'\u202E局', 640422 _局", "'一\u0000\r\n局', 640422 一___局", "'~局\uE000', 640422 ~局_" })
	void whateverAnOrganizationIsCalledEverySystemCanUnpackIt(String name, String folder) {
		assertThat(name(name)).isEqualTo(folder + "/2020年/640422-2020-全县-第2版.pdf");
	}

	@Test
	void aVeryLongNameIsCutBetweenCharacters() {
		String folder = name("𠮷".repeat(100)).split("/")[0];
		assertThat(folder.codePoints()).hasSize(60);
		assertThat(folder).endsWith("𠮷");
	}

	private static String name(String organization) {
		return EntryNames.of(
				new PublishedReport(1, "640422", organization, 2020, Scope.WHOLE, "标题", 2, Instant.EPOCH, false),
				".pdf");
	}

}
