package org.nianbao.document;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an office has of its own for its PDFs: the typefaces that official documents are
 * set in, and a certificate. Each typeface must be a TrueType file whose licence permits
 * embedding; characters that it lacks are taken from Noto Sans SC.
 *
 * @param regularFont the face of the running text, such as a 仿宋; {@code null} for Noto
 * Sans SC
 * @param boldFont the face of the title, the headings and what stands out, such as a 小标宋;
 * {@code null} for Noto Sans SC Bold
 * @param signature with what files are signed; {@code null} for no signature
 */
@ConfigurationProperties("nianbao.pdf")
record PdfSettings(@Nullable Path regularFont, @Nullable Path boldFont, @Nullable SignatureSettings signature) {

	static final PdfSettings DEFAULT = new PdfSettings(null, null, null);

	PdfSettings {
		requireFile("nianbao.pdf.regular-font", "font file", regularFont);
		requireFile("nianbao.pdf.bold-font", "font file", boldFont);
		if (signature != null) {
			requireFile("nianbao.pdf.signature.keystore", "keystore", signature.keystore());
		}
	}

	private static void requireFile(String setting, String kind, @Nullable Path file) {
		if (file != null && !Files.isReadable(file)) {
			throw new IllegalArgumentException(setting + ": no readable " + kind + " at " + file);
		}
	}

}
