package org.nianbao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The parsed typefaces. Parsing takes seconds, so it is done once; a parsed face is read
 * by position and must not be used by two threads at a time.
 */
final class PdfFonts {

	/** What the style sheet calls the typeface of the report. */
	private static final String CHOSEN = "report";

	/** What it calls the one for characters that the other lacks. */
	private static final String COMPLETE = "complete";

	private static final int REGULAR = 400;

	private static final int BOLD = 700;

	private final TrueTypeFont regular;

	private final TrueTypeFont bold;

	PdfFonts(PdfSettings settings) {
		this.regular = read(settings.regularFont(), Noto.REGULAR);
		this.bold = read(settings.boldFont(), Noto.BOLD);
	}

	private static TrueTypeFont read(@Nullable Path file, TrueTypeFont otherwise) {
		if (file == null) {
			return otherwise;
		}
		try (InputStream in = Files.newInputStream(file)) {
			return parse(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Not a TrueType font: " + file, ex);
		}
	}

	private static TrueTypeFont parse(InputStream in) throws IOException {
		TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
		font.setEnableGsub(false);
		PdfCharacters.order(font);
		return font;
	}

	/**
	 * Offers the typefaces to a document; what it uses of them is embedded in it.
	 */
	void offer(PdfRendererBuilder builder, PDDocument document) {
		Map<TrueTypeFont, PDFont> embedded = new HashMap<>();
		add(builder, CHOSEN, REGULAR, new Face(document, this.regular, embedded));
		add(builder, CHOSEN, BOLD, new Face(document, this.bold, embedded));
		add(builder, COMPLETE, REGULAR, new Face(document, Noto.REGULAR, embedded));
		add(builder, COMPLETE, BOLD, new Face(document, Noto.BOLD, embedded));
	}

	private static void add(PdfRendererBuilder builder, String family, int weight, Face face) {
		builder.useFont(face, family, weight, FontStyle.NORMAL, true);
	}

	/**
	 * The typeface that comes with the portal, parsed when first needed.
	 */
	private static final class Noto {

		static final TrueTypeFont REGULAR = bundled("NotoSansSC-Regular.ttf");

		static final TrueTypeFont BOLD = bundled("NotoSansSC-Bold.ttf");

		private static TrueTypeFont bundled(String name) {
			try (InputStream in = PdfFonts.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + name)) {
				if (in == null) {
					throw new IllegalStateException(name + " is missing from the class path");
				}
				return parse(in);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	/**
	 * A typeface in one document, embedded when it is first used.
	 */
	private static final class Face extends PDFontSupplier {

		private final PDDocument document;

		private final TrueTypeFont font;

		private final Map<TrueTypeFont, PDFont> embedded;

		Face(PDDocument document, TrueTypeFont font, Map<TrueTypeFont, PDFont> embedded) {
			super(null);
			this.document = document;
			this.font = font;
			this.embedded = embedded;
		}

		@Override
		public PDFont supply() {
			return this.embedded.computeIfAbsent(this.font, this::embed);
		}

		private PDFont embed(TrueTypeFont face) {
			try {
				return PDType0Font.load(this.document, face, true);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The font cannot be embedded", ex);
			}
		}

	}

}
