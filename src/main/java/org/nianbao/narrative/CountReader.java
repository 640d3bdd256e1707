package org.nianbao.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the counts of a narrative, in one pass over its characters. What stands for a
 * year, a period, a document, an article, a telephone, a list number or a name is none.
 */
class CountReader {

	/** The most counts of one narrative; a report of normal length has some hundreds. */
	private static final int MOST = 10_000;

	/** A number without a unit from here on is a postcode or a telephone. */
	private static final BigDecimal LONGEST_BARE = BigDecimal.valueOf(100_000);

	private static final BigDecimal TEN = BigDecimal.TEN;

	private static final List<String> AT_MOST = List.of("将近", "接近", "不足", "不到", "少于", "低于", "近");

	private static final List<String> AT_LEAST = List.of("不少于", "不低于", "超过", "多达", "突破", "至少", "多于", "高于", "超", "逾",
			"上", "过");

	private static final List<String> ABOUT = List.of("大约", "大概", "约为", "约占", "约");

	private static final List<String> MORE = List.of("余", "多", "几", "来", "+", "余万", "余个");

	private static final String NOT_ONE_OF = "每某任同这那逐无第哪另数几统单唯进万之";

	private final String plain;

	private final BitSet names;

	private final List<Count> counts = new ArrayList<>();

	CountReader(String plain) {
		this.plain = plain;
		this.names = Names.in(plain);
	}

	List<Count> counts() {
		int at = 0;
		while (at < this.plain.length() && this.counts.size() < MOST) {
			Numeral numeral = this.names.get(at) ? null : Numeral.at(this.plain, at);
			if (numeral == null) {
				at = skipped(at);
			}
			else {
				Count count = beginsOne(at, numeral) ? count(at, numeral) : null;
				if (count != null) {
					this.counts.add(count);
				}
				at = Math.max(numeral.to(), (count != null) ? count.to() : 0);
			}
		}
		return this.counts;
	}

	private int skipped(int at) {
		int next = at + 1;
		if (Numeral.arabic(this.plain.charAt(at))) {
			while (next < this.plain.length() && Numeral.arabic(this.plain.charAt(next))) {
				next++;
			}
		}
		else if (Numeral.chinese(this.plain.charAt(at))) {
			while (next < this.plain.length() && Numeral.chinese(this.plain.charAt(next))) {
				next++;
			}
		}
		return next;
	}

	private boolean beginsOne(int from, Numeral numeral) {
		char before = charAt(from - 1);
		if (before == '第' || before == '-' || before == '—' || before == '~' || before == '～' || before == '/'
				|| before == '×' || before == '·' || before == '.' || latin(before)
				|| before == '至' && Numeral.arabic(charAt(from - 2))) {
			return false;
		}
		if (numeral.chinese() && (before == '数' || before == '成')) {
			return false;
		}
		if (numeral.chinese()) {
			return numeral.to() - from > 1 || NOT_ONE_OF.indexOf(before) < 0;
		}
		return this.plain.charAt(from) != '0' || numeral.to() - from == 1 || this.plain.charAt(from + 1) == '.';
	}

	private @Nullable Count count(int from, Numeral numeral) {
		int at = numeral.to();
		if (range(at)) {
			return null;
		}
		Amount amount = numeral.rounded() ? Amount.rounded(numeral.value(), numeral.unit())
				: Amount.exact(numeral.value());
		if (this.plain.startsWith("分之", at)) {
			return fraction(from, numeral);
		}
		String more = startingWith(MORE, at);
		if (!more.isEmpty()) {
			amount = amount.atLeast(numeral.unit());
			at += 1;
			if (charAt(at) == '万' || charAt(at) == '千' || charAt(at) == '百') {
				BigDecimal scale = TEN.pow((charAt(at) == '万') ? 4 : (charAt(at) == '千') ? 3 : 2);
				amount = amount.times(scale);
				at++;
			}
		}
		Unit unit = Unit.at(this.plain, at);
		if (unit == null || bare(from, numeral, more)) {
			return null;
		}
		if (unit.text().isEmpty()
				&& (numeral.chinese() || numeral.value().compareTo(LONGEST_BARE) >= 0 || !standsAlone(from, at))) {
			return null;
		}
		if (unit.scale().compareTo(BigDecimal.ONE) != 0) {
			amount = amount.times(unit.scale());
			amount = amount.isExact() ? Amount.rounded(amount.value(), unit.scale()) : amount;
		}
		else if (unit.kind() == Count.Kind.PERCENT && numeral.value().scale() >= 0) {
			amount = amount.isExact()
					? Amount.rounded(numeral.value(), BigDecimal.ONE.movePointLeft(numeral.value().scale())) : amount;
		}
		return new Count(from, at + unit.text().length(),
				modified(from, at + unit.text().length(), amount, numeral, unit), unit.text(), unit.kind());
	}

	/**
	 * A round number without a digit, as in 百姓 or 千方百计, counts only when it is bounded.
	 */
	private boolean bare(int from, Numeral numeral, String more) {
		char first = this.plain.charAt(from);
		return numeral.chinese() && numeral.to() == from + 1 && (first == '百' || first == '千' || first == '万')
				&& more.isEmpty() && endingWith(AT_LEAST, from).isEmpty() && endingWith(AT_MOST, from).isEmpty();
	}

	private boolean range(int at) {
		char next = charAt(at);
		boolean joined = next == '-' || next == '—' || next == '~' || next == '～' || next == '至' || next == '到'
				|| next == '×' || next == '/' || next == '·';
		return joined && (Numeral.arabic(charAt(at + 1)) || next != '至' && next != '到' && next != '—');
	}

	private boolean standsAlone(int from, int at) {
		char next = charAt(at);
		boolean ends = "，；。、）：\n".indexOf(next) >= 0 || next == 0;
		boolean marker = "、）.".indexOf(next) >= 0 && "。；：\n（，".indexOf(charAt(from - 1)) >= 0 || from == 0
				|| charAt(from - 1) == 0;
		return ends && !marker;
	}

	private @Nullable Count fraction(int from, Numeral whole) {
		int at = whole.to() + 2;
		Numeral part = (at < this.plain.length()) ? Numeral.at(this.plain, at) : null;
		if (part == null || whole.value().signum() == 0) {
			return null;
		}
		BigDecimal share = part.value()
			.multiply(BigDecimal.valueOf(100))
			.divide(whole.value(), 6, RoundingMode.HALF_UP);
		Amount amount = whole.value().compareTo(BigDecimal.valueOf(100)) == 0
				? Amount.rounded(share, BigDecimal.ONE.movePointLeft(Math.max(0, part.value().scale())))
				: Amount.rounded(share, BigDecimal.valueOf(6));
		Unit percent = new Unit("", Count.Kind.PERCENT, BigDecimal.ONE);
		return new Count(from, part.to(), modified(from, part.to(), amount, part, percent), "%", Count.Kind.PERCENT);
	}

	private Amount modified(int from, int to, Amount amount, Numeral numeral, Unit unit) {
		BigDecimal place = numeral.unit().multiply(unit.scale()).max(amount.value().movePointLeft(1));
		if (this.plain.startsWith("以上", to) || !endingWith(AT_LEAST, from).isEmpty()) {
			return amount.atLeast(numeral.unit()
				.multiply(unit.scale())
				.max(amount.value().movePointLeft(1).multiply(BigDecimal.valueOf(5))));
		}
		if (this.plain.startsWith("以下", to) || this.plain.startsWith("以内", to)
				|| !endingWith(AT_MOST, from).isEmpty()) {
			return amount.atMost(numeral.unit()
				.multiply(unit.scale())
				.min(amount.value().movePointLeft(1).multiply(BigDecimal.valueOf(2))));
		}
		if (this.plain.startsWith("左右", to) || this.plain.startsWith("上下", to) || !endingWith(ABOUT, from).isEmpty()) {
			return amount.about(place);
		}
		return amount;
	}

	private String startingWith(List<String> words, int at) {
		for (String word : words) {
			if (this.plain.startsWith(word, at)) {
				return word;
			}
		}
		return "";
	}

	private String endingWith(List<String> words, int at) {
		for (String word : words) {
			boolean bare = word.equals("上") || word.equals("过");
			if (this.plain.startsWith(word, at - word.length()) && (!bare || "百千万".indexOf(charAt(at)) >= 0)) {
				return word;
			}
		}
		return "";
	}

	private char charAt(int at) {
		return (at >= 0 && at < this.plain.length()) ? this.plain.charAt(at) : 0;
	}

	private static boolean latin(char character) {
		return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
	}

}
