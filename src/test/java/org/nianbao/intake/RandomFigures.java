package org.nianbao.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Cell;
import org.nianbao.form.CellType;
import org.nianbao.form.Edition;
import org.nianbao.form.Figures;

/**
 * Figures at random, which add up to nothing, so that one in a wrong place shows; and the
 * ways in which offices write them.
 */
final class RandomFigures {

	private static final String[] NOTHING = { "", "", "", "", "/", "-", "—", "无", "——", " " };

	private static final String[] NOTES = { "其中修订16件", "含自然失效29件", "其中：网上2件", "含上年补正件" };

	private static final int TEN_THOUSAND = 10000;

	private final Random random;

	private final boolean plain;

	/**
	 * @param plain whether blanks are empty and figures digits
	 */
	RandomFigures(Random random, boolean plain) {
		this.random = random;
		this.plain = plain;
	}

	/**
	 * Figures for an edition of the form.
	 */
	Figures of(Edition edition) {
		Map<String, @Nullable BigDecimal> values = new HashMap<>();
		Map<String, String> notes = new HashMap<>();
		double blanks = this.random.nextDouble() * 0.5;
		for (Cell cell : edition.cells()) {
			BigDecimal value = (this.random.nextDouble() < blanks) ? null : value(cell.type());
			values.put(cell.name(), value);
			if (!this.plain && value != null && this.random.nextInt(60) == 0) {
				notes.put(cell.name(), NOTES[this.random.nextInt(NOTES.length)]);
			}
		}
		return Figures.of(edition, values, notes);
	}

	private BigDecimal value(CellType type) {
		if (this.random.nextInt(8) == 0) {
			return BigDecimal.ZERO;
		}
		if (type == CellType.MONEY) {
			return BigDecimal.valueOf(1 + this.random.nextInt(9_999_999), 2);
		}
		int value = 1 + this.random.nextInt((int) Math.pow(10, 1 + this.random.nextInt(5)));
		if (this.random.nextInt(20) == 0) {
			value *= 100;
		}
		return BigDecimal.valueOf((type.signed() && this.random.nextBoolean()) ? -value : value);
	}

	/**
	 * A figure as an office might write it.
	 */
	String write(Figures figures, Cell cell) {
		BigDecimal value = figures.value(cell);
		if (value == null) {
			return this.plain ? "" : NOTHING[this.random.nextInt(NOTHING.length)];
		}
		String note = figures.note(cell);
		String number = (cell.type() == CellType.MONEY) ? money(value) : count(value);
		if (note == null) {
			return number;
		}
		return this.random.nextBoolean() ? number + "（" + note + "）" : number + "(" + note + ")";
	}

	private String money(BigDecimal value) {
		return switch (this.plain ? 0 : this.random.nextInt(4)) {
			case 1 -> value.toPlainString() + " 万元";
			case 2 -> value.movePointRight(4).stripTrailingZeros().toPlainString() + "元";
			case 3 -> value.toPlainString() + "万";
			default -> value.toPlainString() + "万元";
		};
	}

	private String count(BigDecimal value) {
		String digits = value.toPlainString();
		if (this.plain) {
			return digits;
		}
		return switch (this.random.nextInt(12)) {
			case 0 -> Shapes.wide(digits);
			case 1 -> Shapes.parted(digits);
			case 2 -> digits + "件";
			case 3 -> digits.replace('-', '－');
			case 4 -> digits.replace('-', '−') + " ";
			case 5 -> (value.abs().intValue() >= TEN_THOUSAND && value.intValue() % 100 == 0)
					? value.movePointLeft(4).stripTrailingZeros().toPlainString() + " 万" : digits;
			default -> digits;
		};
	}

}
