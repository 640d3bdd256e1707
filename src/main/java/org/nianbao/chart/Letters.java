package org.nianbao.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The shapes of letters in the typeface that the portal brings along.
 */
final class Letters {

	private Letters() {
	}

	/**
	 * A line of text as a shape, in its place.
	 */
	static Shape shape(Picture.Words words) {
		synchronized (Noto.FONT) {
			try {
				return placed(words);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private static Shape placed(Picture.Words words) throws IOException {
		double scale = (double) words.size() / Noto.FONT.getUnitsPerEm();
		int[] glyphs = words.text().codePoints().map(Noto.LOOKUP::getGlyphId).toArray();
		double width = 0;
		for (int glyph : glyphs) {
			width += Noto.FONT.getAdvanceWidth(glyph) * scale;
		}
		double x = (words.align() == Picture.Align.END) ? words.x() - width : words.x();
		Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
		for (int glyph : glyphs) {
			AffineTransform place = AffineTransform.getTranslateInstance(x, words.y());
			place.scale(scale, -scale);
			shape.append(place.createTransformedShape(path(glyph)), false);
			x += Noto.FONT.getAdvanceWidth(glyph) * scale;
		}
		return shape;
	}

	private static Path2D path(int glyph) throws IOException {
		GlyphData data = Noto.FONT.getGlyph().getGlyph(glyph);
		return (data != null) ? data.getPath() : new Path2D.Double();
	}

	/**
	 * The typeface, parsed when first needed; it must not be used by two threads at a
	 * time.
	 */
	private static final class Noto {

		static final TrueTypeFont FONT = parse();

		static final CmapLookup LOOKUP = lookup();

		private static TrueTypeFont parse() {
			try (InputStream in = Letters.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
				return new TTFParser().parse(new RandomAccessReadBuffer(in));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static CmapLookup lookup() {
			try {
				return FONT.getUnicodeCmapLookup(false);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
