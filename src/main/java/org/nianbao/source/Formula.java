package org.nianbao.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula that adds, subtracts and multiplies numbers, cells and sums of cells.
 */
final class Formula {

	/** How long a formula may be that is followed, in characters. */
	static final int LONGEST = 1000;

	/** How deep brackets may stand in each other. */
	static final int DEEPEST = 10;

	private static final Pattern TOKEN = Pattern
		.compile("\\d{1,15}(?:\\.\\d{1,15})?|\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}(?![\\w(])|SUM\\(|[-+*(),:]");

	private static final String END = "";

	private final Formulas sheet;

	private final List<String> tokens = new ArrayList<>();

	private int at;

	private int depth;

	Formula(String text, Formulas sheet) {
		this.sheet = sheet;
		String plain = text.strip();
		Matcher token = TOKEN.matcher(plain);
		int from = 0;
		while (plain.length() <= LONGEST && from < plain.length() && token.region(from, plain.length()).lookingAt()) {
			this.tokens.add(token.group());
			from = token.end();
		}
		if (from < plain.length()) {
			this.tokens.clear();
		}
	}

	/**
	 * What it comes to.
	 * @return empty if it is none that is followed
	 */
	Optional<BigDecimal> result() {
		try {
			BigDecimal result = sum();
			expect(END);
			return Optional.of(result);
		}
		catch (NotFollowed ex) {
			return Optional.empty();
		}
	}

	private BigDecimal sum() {
		if (++this.depth > DEEPEST) {
			throw new NotFollowed();
		}
		boolean negative = take("-");
		BigDecimal sum = negative ? product().negate() : product();
		while (is("+") || is("-")) {
			sum = take("+") ? sum.add(product()) : less(sum);
		}
		this.depth--;
		return sum;
	}

	private BigDecimal less(BigDecimal sum) {
		expect("-");
		return sum.subtract(product());
	}

	private BigDecimal product() {
		BigDecimal product = factor();
		while (take("*")) {
			product = product.multiply(factor());
			if (product.precision() > LONGEST) {
				throw new NotFollowed();
			}
		}
		return product;
	}

	private BigDecimal factor() {
		if (take("(")) {
			BigDecimal inner = sum();
			expect(")");
			return inner;
		}
		if (take("SUM(")) {
			return addends();
		}
		if (this.at < this.tokens.size() && Character.isDigit(this.tokens.get(this.at).charAt(0))) {
			return new BigDecimal(this.tokens.get(this.at++));
		}
		int[] place = place();
		return this.sheet.number(place[0], place[1]).orElseThrow(NotFollowed::new);
	}

	private BigDecimal addends() {
		BigDecimal sum = addend();
		while (take(",")) {
			sum = sum.add(addend());
		}
		expect(")");
		return sum;
	}

	private BigDecimal addend() {
		if (this.at + 1 >= this.tokens.size() || !this.tokens.get(this.at + 1).equals(":")) {
			return sum();
		}
		int[] first = place();
		expect(":");
		int[] last = place();
		BigDecimal sum = BigDecimal.ZERO;
		for (int line = first[0]; line <= last[0]; line++) {
			for (int column = first[1]; column <= last[1]; column++) {
				sum = sum.add(this.sheet.number(line, column).orElseThrow(NotFollowed::new));
			}
		}
		return sum;
	}

	private int[] place() {
		int[] place = (this.at < this.tokens.size()) ? SheetReader.place(this.tokens.get(this.at++)) : null;
		if (place == null) {
			throw new NotFollowed();
		}
		return place;
	}

	private boolean is(String token) {
		return (this.at < this.tokens.size()) ? this.tokens.get(this.at).equals(token) : token.equals(END);
	}

	private boolean take(String token) {
		boolean taken = is(token);
		this.at += taken ? 1 : 0;
		return taken;
	}

	private void expect(String token) {
		if (!take(token)) {
			throw new NotFollowed();
		}
	}

	/** It is no formula that is followed. */
	private static final class NotFollowed extends RuntimeException {

		NotFollowed() {
			super(null, null, false, false);
		}

	}

}
