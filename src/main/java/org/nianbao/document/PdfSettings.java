package org.nianbao.document;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The typefaces of the PDF, for an office that owns the ones that official documents are
 * set in. Each must be a TrueType file whose licence permits embedding; characters that
 * it lacks are taken from Noto Sans SC.
 *
 * @param regularFont the face of the running text, such as a 仿宋; {@code null} for Noto
 * Sans SC
 * @param boldFont the face of the title, the headings and what stands out, such as a 小标宋;
 * {@code null} for Noto Sans SC Bold
 */
@ConfigurationProperties("nianbao.pdf")
record PdfSettings(@Nullable Path regularFont, @Nullable Path boldFont) {

	static final PdfSettings DEFAULT = new PdfSettings(null, null);

	PdfSettings {
		requireFile("nianbao.pdf.regular-font", regularFont);
		requireFile("nianbao.pdf.bold-font", boldFont);
	}

	private static void requireFile(String setting, @Nullable Path font) {
		if (font != null && !Files.isReadable(font)) {
			throw new IllegalArgumentException(setting + ": no readable font file at " + font);
		}
	}

}
