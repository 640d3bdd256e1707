package org.nianbao.intake;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn on a page of a PDF: characters and straight lines, in points from its
 * upper left corner.
 *
 * @param glyphs the characters in the order of the file
 * @param lines the lines; those that lie are no higher than wide
 * @param width the width of the page
 * @param height the height of the page
 */
record PdfPage(List<Glyph> glyphs, List<Rectangle2D> lines, double width, double height) {

	/** What is thinner than this is a line, in points. */
	private static final double THIN = 3;

	/** What is shorter than this is no line of a table, in points. */
	private static final double SHORT = 6;

	private static final int MOST = 200_000;

	static PdfPage of(PDDocument document, int page) throws IOException {
		PDPage drawn = document.getPage(page);
		Rectangle2D box = new Rectangle2D.Double(drawn.getCropBox().getLowerLeftX(), drawn.getCropBox().getLowerLeftY(),
				drawn.getCropBox().getWidth(), drawn.getCropBox().getHeight());
		Glyphs glyphs = new Glyphs(page + 1);
		glyphs.getText(document);
		Lines lines = new Lines(drawn, box);
		lines.processPage(drawn);
		return new PdfPage(glyphs.found, lines.found, box.getWidth(), box.getHeight());
	}

	/**
	 * A character.
	 *
	 * @param text what it says
	 * @param x its left edge
	 * @param y its base line
	 * @param width its width
	 * @param size the height of its type
	 */
	record Glyph(String text, double x, double y, double width, double size) {

		double centre() {
			return this.x + this.width / 2;
		}

		double middle() {
			return this.y - this.size / 3;
		}

	}

	private static final class Glyphs extends PDFTextStripper {

		private final List<Glyph> found = new ArrayList<>();

		Glyphs(int page) {
			setStartPage(page);
			setEndPage(page);
		}

		@Override
		protected void processTextPosition(TextPosition text) {
			String said = text.getUnicode();
			if (said != null && !said.isBlank() && this.found.size() < MOST) {
				this.found.add(new Glyph(said, text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(),
						Math.max(1, text.getFontSizeInPt())));
			}
		}

	}

	/**
	 * Keeps the straight lines of a page, also those that are drawn as thin boxes, and
	 * the edges of boxes.
	 */
	private static final class Lines extends PDFGraphicsStreamEngine {

		private final Rectangle2D page;

		private final List<Rectangle2D> found = new ArrayList<>();

		private final List<Rectangle2D> path = new ArrayList<>();

		private @Nullable Point2D start;

		private @Nullable Point2D at;

		Lines(PDPage drawn, Rectangle2D page) {
			super(drawn);
			this.page = page;
		}

		private void segment(Point2D from, Point2D to) {
			double x = Math.min(from.getX(), to.getX()) - this.page.getX();
			double y = this.page.getMaxY() - Math.max(from.getY(), to.getY());
			double width = Math.abs(from.getX() - to.getX());
			double height = Math.abs(from.getY() - to.getY());
			if (Math.min(width, height) < THIN && this.path.size() + this.found.size() < MOST) {
				this.path.add(new Rectangle2D.Double(x, y, width, height));
			}
		}

		@Override
		public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
			segment(p0, p1);
			segment(p1, p2);
			segment(p2, p3);
			segment(p3, p0);
		}

		@Override
		public void moveTo(float x, float y) {
			this.at = new Point2D.Float(x, y);
			this.start = this.at;
		}

		@Override
		public void lineTo(float x, float y) {
			Point2D to = new Point2D.Float(x, y);
			if (this.at != null) {
				segment(this.at, to);
			}
			this.at = to;
		}

		@Override
		public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
			this.at = new Point2D.Float(x3, y3);
		}

		@Override
		public Point2D getCurrentPoint() {
			return (this.at != null) ? this.at : new Point2D.Float();
		}

		@Override
		public void closePath() {
			if (this.at != null && this.start != null) {
				segment(this.at, this.start);
			}
		}

		@Override
		public void endPath() {
			this.path.clear();
		}

		@Override
		public void strokePath() {
			this.path.stream().filter(Lines::isLine).forEach(this.found::add);
			this.path.clear();
		}

		private static boolean isLine(Rectangle2D line) {
			return Math.max(line.getWidth(), line.getHeight()) >= SHORT;
		}

		@Override
		public void fillPath(int windingRule) {
			strokePath();
		}

		@Override
		public void fillAndStrokePath(int windingRule) {
			strokePath();
		}

		@Override
		public void drawImage(PDImage image) {
			// Pictures hold no words.
		}

		@Override
		public void clip(int windingRule) {
			// What is cut off is nothing that a table needs.
		}

		@Override
		public void shadingFill(COSName name) {
			// Colours hold no words.
		}

	}

}
