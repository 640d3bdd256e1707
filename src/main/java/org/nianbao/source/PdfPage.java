package org.nianbao.source;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * What is set and drawn on a page of a PDF. Pictures are not looked at.
 */
final class PdfPage extends PDFGraphicsStreamEngine {

	/** How many lines a page may have drawn on it; more are no tables. */
	static final int RULINGS = 20_000;

	/** The thickest line, in points. */
	private static final double THICK = 3;

	private final PdfBudget budget;

	private final AffineTransform upright;

	private final double height;

	private final List<Glyph> glyphs = new ArrayList<>();

	private final List<Ruling> rulings = new ArrayList<>();

	private final List<Lattice> tables = new ArrayList<>();

	private GeneralPath path = new GeneralPath();

	private PdfPage(PDPage page, PdfBudget budget) {
		super(page);
		this.budget = budget;
		PDRectangle box = page.getCropBox();
		int turns = Math.floorMod(page.getRotation() / 90, 4);
		this.upright = new AffineTransform(1, 0, 0, -1, 0, 0);
		this.upright.translate(-box.getLowerLeftX(), -box.getUpperRightY());
		AffineTransform turned = AffineTransform.getQuadrantRotateInstance(turns);
		double[] shift = { 0, 0, box.getHeight(), 0, box.getWidth(), box.getHeight(), 0, box.getWidth() };
		this.upright.preConcatenate(turned);
		this.upright.preConcatenate(AffineTransform.getTranslateInstance(shift[2 * turns], shift[2 * turns + 1]));
		this.height = (turns % 2 == 0) ? box.getHeight() : box.getWidth();
	}

	/**
	 * Reads a page.
	 * @param budget how much of the file may still be read
	 */
	static PdfPage read(PDPage page, PdfBudget budget) throws IOException {
		PdfPage read = new PdfPage(page, budget);
		read.processPage(page);
		if (read.rulings.size() <= RULINGS) {
			read.tables.addAll(Lattice.in(read.rulings, read.glyphs));
		}
		return read;
	}

	/**
	 * How high it is, in points.
	 */
	double size() {
		return this.height;
	}

	/**
	 * Its tables from top to bottom.
	 */
	List<Lattice> tables() {
		return this.tables;
	}

	/**
	 * The characters outside of tables, line by line.
	 */
	List<PdfLine> lines() {
		return PdfLine.of(this.glyphs.stream()
			.filter((glyph) -> this.tables.stream().noneMatch((table) -> table.holds(glyph)))
			.toList());
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		this.budget.operation(operator.getName());
		super.processOperator(operator, operands);
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		String text = unicode(font, code);
		this.budget.character(text != null);
		if (text == null || Phrase.strip(text).isEmpty()) {
			return;
		}
		Point2D from = at(matrix.getTranslateX(), matrix.getTranslateY());
		Point2D to = transformed(matrix, displacement.getX());
		double size = Math.max(Math.abs(matrix.getScalingFactorY()), 1);
		double width = Math.abs(to.getX() - from.getX());
		this.glyphs.add(new Glyph(text, Math.min(from.getX(), to.getX()), from.getY(), width, size));
	}

	private Point2D transformed(Matrix matrix, float displacement) {
		Point2D.Float end = matrix.transformPoint(displacement, 0);
		return at(end.x, end.y);
	}

	private static @Nullable String unicode(PDFont font, int code) {
		try {
			String text = font.toUnicode(code);
			return (text == null || text.indexOf('\uFFFD') >= 0 || text.isEmpty()) ? null : text;
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

	private Point2D at(double x, double y) {
		return this.upright.transform(new Point2D.Double(x, y), null);
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		moveTo((float) p0.getX(), (float) p0.getY());
		lineTo((float) p1.getX(), (float) p1.getY());
		lineTo((float) p2.getX(), (float) p2.getY());
		lineTo((float) p3.getX(), (float) p3.getY());
		this.path.closePath();
	}

	@Override
	public void moveTo(float x, float y) {
		Point2D point = at(x, y);
		this.path.moveTo(point.getX(), point.getY());
	}

	@Override
	public void lineTo(float x, float y) {
		if (this.path.getCurrentPoint() == null) {
			moveTo(x, y);
		}
		Point2D point = at(x, y);
		this.path.lineTo(point.getX(), point.getY());
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		moveTo(x3, y3);
	}

	@Override
	public Point2D getCurrentPoint() {
		Point2D current = this.path.getCurrentPoint();
		try {
			return (current == null) ? new Point2D.Double() : this.upright.inverseTransform(current, null);
		}
		catch (NoninvertibleTransformException ex) {
			return new Point2D.Double();
		}
	}

	@Override
	public void closePath() {
		if (this.path.getCurrentPoint() != null) {
			this.path.closePath();
		}
	}

	@Override
	public void endPath() {
		this.path = new GeneralPath();
	}

	@Override
	public void strokePath() {
		PathIterator pieces = this.path.getPathIterator(null);
		double[] point = new double[6];
		double[] first = new double[2];
		double[] last = new double[2];
		for (; !pieces.isDone(); pieces.next()) {
			int kind = pieces.currentSegment(point);
			double[] next = (kind == PathIterator.SEG_CLOSE) ? first : point;
			if (kind == PathIterator.SEG_MOVETO) {
				first = new double[] { point[0], point[1] };
			}
			else {
				rule(Math.min(last[0], next[0]), Math.min(last[1], next[1]), Math.max(last[0], next[0]),
						Math.max(last[1], next[1]));
			}
			last = new double[] { next[0], next[1] };
		}
		endPath();
	}

	@Override
	public void fillPath(int rule) {
		GeneralPath piece = new GeneralPath();
		PathIterator pieces = this.path.getPathIterator(null);
		double[] point = new double[6];
		for (; !pieces.isDone(); pieces.next()) {
			int kind = pieces.currentSegment(point);
			if (kind == PathIterator.SEG_MOVETO) {
				rule(piece.getBounds2D());
				piece = new GeneralPath();
				piece.moveTo(point[0], point[1]);
			}
			else if (kind == PathIterator.SEG_LINETO) {
				piece.lineTo(point[0], point[1]);
			}
		}
		rule(piece.getBounds2D());
		endPath();
	}

	@Override
	public void fillAndStrokePath(int rule) {
		strokePath();
	}

	private void rule(Rectangle2D bounds) {
		rule(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
	}

	private void rule(double left, double top, double right, double bottom) {
		if (this.rulings.size() > RULINGS) {
			return;
		}
		if (right - left <= THICK && bottom - top > THICK) {
			this.rulings.add(new Ruling(true, (left + right) / 2, top, bottom));
		}
		else if (bottom - top <= THICK && right - left > THICK) {
			this.rulings.add(new Ruling(false, (top + bottom) / 2, left, right));
		}
	}

	@Override
	public void drawImage(PDImage image) {
		// A picture says nothing.
	}

	@Override
	public void clip(int rule) {
		// What is clipped is not looked at closely.
	}

	@Override
	public void shadingFill(COSName name) {
		// Colours say nothing.
	}

}
