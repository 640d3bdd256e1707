package org.nianbao.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The typefaces that an office chooses.
 */
class PdfSettingsTests {

	private final ApplicationContextRunner portal = new ApplicationContextRunner()
		.withUserConfiguration(PdfWriter.class);

	@TempDir
	private Path folder;

	@Test
	void withoutSettingsEverythingIsSetInNoto() {
		this.portal.run((context) -> assertThat(fonts(context.getBean(PdfWriter.class)))
			.allMatch((font) -> font.contains("NotoSansSC")));
	}

	@Test
	void theChosenTypefaceIsEmbedded() throws IOException {
		Path chosen = copy("NotoSansSC-Bold.ttf");
		this.portal.withPropertyValues("nianbao.pdf.regular-font=" + chosen)
			.run((context) -> assertThat(fonts(context.getBean(PdfWriter.class)))
				.allMatch((font) -> font.endsWith("NotoSansSC-Bold")));
	}

	@Test
	void aMissingFontFileIsNamedBeforeThePortalServes() {
		this.portal.withPropertyValues("nianbao.pdf.bold-font=" + this.folder.resolve("none.ttf"))
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("nianbao.pdf.bold-font")
				.hasMessageContaining("none.ttf"));
	}

	@Test
	void aFileThatIsNoFontIsNamedWhenItIsFirstNeeded() throws IOException {
		Path text = Files.writeString(this.folder.resolve("text.ttf"), "no font at all");
		PdfWriter writer = new PdfWriter(new PdfSettings(text, null, null), "");
		assertThat(org.assertj.core.api.Assertions.catchThrowable(writer::warmUp)).hasMessageContaining("text.ttf");
	}

	private static Iterable<String> fonts(PdfWriter writer) {
		return ReadPdf.of(writer.write(ReportFixture.published2019())).fonts();
	}

	private Path copy(String font) throws IOException {
		Path copy = this.folder.resolve(font);
		try (InputStream in = PdfSettingsTests.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + font)) {
			Files.copy(in, copy);
		}
		return copy;
	}

}
