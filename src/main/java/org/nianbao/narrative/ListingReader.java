package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds totals with their parts: 4891条，其中网站2908条、微信487条…, and parts with a total behind
 * them: ……，三项合计2310条. Parts have the unit of their total; figures in other units, shares
 * and comparisons between them do not interrupt a list.
 */
public final class ListingReader {

	private static final Words TOTAL_BEHIND = Words.of("(?:共计|合计|总计|总共|总数[为达]?|总量[为达]?)[^，。；、]{0,8}$");

	private static final Words TOGETHER = Words.of("(?:累计|共)(?!计)(?!办)[^，。；、复结改]{0,8}$");

	private static final Words ASIDE = Words.of("同比|较上|比上|比去|较去|占|增长|增加|下降|减少");

	private static final Words CHANGE = Words.of("(?:同比|增加|减少|增长|上升|下降|上年的?|去年的?|多|少)[了为]?$");

	private static final Words GOES_ON = Words.of("[^。]*。(?:其中|按|从)[^。]*");

	private static final Words WHOLE = Words.of("办结|全年|收到");

	private static final Words OTHERS = Words.of("[^，。；]{0,6}[，；、](?:其余|其他|剩余|另有|余下|其它)(?!处理)");

	/** The most lists of one narrative. */
	private static final int MOST = 2000;

	private static final int LOOK_BACK = 6;

	private static final int LONGEST_DISTANCE = 400;

	private static final int LONGEST_PHRASE = 30;

	private final Prose prose;

	private final String plain;

	private final List<Count> counts;

	private final int[] depths;

	private final List<Listing> listings = new ArrayList<>();

	/** The total that the last list in the line belongs to. */
	private int lastTotal = -1;

	private ListingReader(Prose prose) {
		this.prose = prose;
		this.plain = prose.plain();
		this.counts = prose.counts();
		this.depths = depths();
	}

	/**
	 * The totals with parts of a narrative, in their order.
	 */
	public static List<Listing> read(Prose prose) {
		ListingReader reader = new ListingReader(prose);
		for (int i = 1; i < reader.counts.size() && reader.listings.size() < MOST; i++) {
			reader.read(i);
		}
		return reader.listings;
	}

	private int[] depths() {
		int[] of = new int[this.counts.size()];
		int depth = 0;
		int at = 0;
		for (int i = 0; i < of.length; i++) {
			for (; at < this.counts.get(i).from(); at++) {
				char character = this.plain.charAt(at);
				depth = (character == '\n') ? 0
						: (character == '（') ? depth + 1 : (character == '）') ? Math.max(0, depth - 1) : depth;
			}
			of[i] = depth;
		}
		return of;
	}

	private void read(int first) {
		String gap = gap(first);
		if (gap.indexOf('\n') >= 0) {
			this.lastTotal = -1;
			return;
		}
		Opener opener = this.counts.get(first).things() ? Opener.in(gap) : null;
		if (opener != null) {
			int total = total(first, opener);
			if (total >= 0) {
				opened(total, first, opener);
			}
		}
		else if (TOTAL_BEHIND.in(gap)) {
			behind(first, 2);
		}
		else if (TOGETHER.in(gap)) {
			behind(first, 3);
		}
	}

	private String gap(int count) {
		int from = (count > 0) ? this.counts.get(count - 1).to() : 0;
		int to = this.counts.get(count).from();
		return this.plain.substring(Math.max(from, to - 200), to);
	}

	private int total(int first, Opener opener) {
		if (opener.kind().adjacent()) {
			return same(first - 1, first) ? first - 1 : -1;
		}
		if (opener.kind() == Opener.Kind.DIMENSION && this.lastTotal >= 0 && same(this.lastTotal, first)) {
			return this.lastTotal;
		}
		for (int i = first - 1; i >= Math.max(0, first - LOOK_BACK); i--) {
			if (same(i, first) && !CHANGE.in(gap(i)) && this.depths[i] <= this.depths[first]) {
				return i;
			}
			String between = gap(i + 1);
			boolean apart = between.indexOf('\n') >= 0 || between.indexOf('。') >= 0 && !GOES_ON.are(between);
			if (apart) {
				return -1;
			}
		}
		return -1;
	}

	private boolean same(int total, int part) {
		Count one = this.counts.get(total);
		Count other = this.counts.get(part);
		return one.things() && other.things()
				&& (one.unit().equals(other.unit()) || other.unit().isEmpty() && !one.unit().isEmpty());
	}

	private void opened(int total, int first, Opener opener) {
		int length = this.counts.get(first).from() - this.counts.get(total).to();
		if (length > LONGEST_DISTANCE) {
			return;
		}
		String between = this.plain.substring(this.counts.get(total).to(), this.counts.get(first).from());
		if (between.indexOf('。') >= 0 && !GOES_ON.are(between)
				|| opener.kind() == Opener.Kind.DIMENSION && this.lastTotal < 0 && WHOLE.in(opener.label())) {
			return;
		}
		List<Integer> parts = new ArrayList<>(List.of(first));
		Set<String> verbs = PartName.verbs(opener.label());
		Amount whole = this.counts.get(total).amount();
		Amount sum = this.counts.get(first).amount();
		int next = first + 1;
		boolean bySemicolon = false;
		while (next < this.counts.size() && !sum.overlaps(whole)) {
			if (this.depths[next] > this.depths[first]) {
				next++;
				continue;
			}
			Count last = this.counts.get(parts.get(parts.size() - 1));
			Count count = this.counts.get(next);
			PartName name = opener.label().isEmpty() ? PartName.behind(this.plain, last, count)
					: PartName.between(this.plain, last, count);
			if (name == null || this.depths[next] < this.depths[first]
					|| name.semicolon() && parts.size() > 1 && !bySemicolon) {
				break;
			}
			boolean aside = ASIDE.in(name.name());
			if (same(total, next) ? aside && !name.name().contains("占") : aside || !count.things()) {
				next++;
				continue;
			}
			if (!same(total, next) || !name.continues(verbs)) {
				break;
			}
			bySemicolon |= name.semicolon();
			parts.add(next);
			sum = sum.plus(count.amount());
			next++;
		}
		add(total, parts, opener.selection() || Opener.SOME.in(between) || selection(parts.get(parts.size() - 1))
				|| reached(total, sum, next));
		this.lastTotal = total;
	}

	/**
	 * Whether words behind the last part say that there are others.
	 */
	private boolean selection(int last) {
		int to = this.counts.get(last).to();
		String behind = this.plain.substring(to, Math.min(this.plain.length(), to + 40));
		int end = behind.indexOf('。');
		String sentence = (end >= 0) ? behind.substring(0, end) : behind;
		return behind.startsWith("等") || OTHERS.begin(sentence);
	}

	/**
	 * Whether counts that follow would make the total after all.
	 */
	private boolean reached(int total, Amount sum, int next) {
		Amount reached = sum;
		for (int i = next; i < Math.min(this.counts.size(), next + LOOK_BACK); i++) {
			if (gap(i).indexOf('。') >= 0 || gap(i).indexOf('\n') >= 0) {
				return false;
			}
			if (same(total, i)) {
				reached = reached.plus(this.counts.get(i).amount());
				if (reached.overlaps(this.counts.get(total).amount())) {
					return true;
				}
			}
		}
		return false;
	}

	private void behind(int total, int fewest) {
		List<Integer> parts = new ArrayList<>();
		for (int i = total - 1; i >= 0 && parts.size() < 2 * LOOK_BACK; i--) {
			boolean aside = this.depths[i] != this.depths[total] || !this.counts.get(i).things();
			if (!aside) {
				if (this.counts.get(i).unit().equals(this.counts.get(total).unit())) {
					parts.add(0, i);
				}
				else if (!sameClause(i, total)) {
					break;
				}
			}
			String gap = gap(i);
			if (gap.indexOf('。') >= 0 || gap.indexOf('\n') >= 0 || gap.indexOf('；') >= 0 || Opener.in(gap) != null
					|| i == 0) {
				break;
			}
		}
		if (parts.size() < fewest) {
			return;
		}
		for (int from = 0; from + 1 < parts.size(); from++) {
			List<Integer> last = parts.subList(from, parts.size());
			if (sum(last).overlaps(this.counts.get(total).amount())) {
				add(total, last, false);
				return;
			}
		}
		add(total, parts, false);
	}

	private boolean sameClause(int count, int other) {
		String between = this.plain.substring(this.counts.get(count).to(), this.counts.get(other).from());
		return between.chars().noneMatch((character) -> "，；。、：".indexOf(character) >= 0);
	}

	private Amount sum(List<Integer> parts) {
		return parts.stream().map((part) -> this.counts.get(part).amount()).reduce(Amount::plus).orElseThrow();
	}

	private void add(int total, List<Integer> parts, boolean selection) {
		Count whole = this.counts.get(total);
		int from = Math.min(whole.from(), this.counts.get(parts.get(0)).from());
		int to = Math.max(whole.to(), this.counts.get(parts.get(parts.size() - 1)).to());
		this.listings
			.add(new Listing(whole.amount(), parts.stream().map((part) -> this.counts.get(part).amount()).toList(),
					selection, this.prose.span(phrase(total), whole.to()), this.prose.span(from, to)));
	}

	private int phrase(int count) {
		int to = this.counts.get(count).from();
		int from = to;
		int first = Math.max((count > 0) ? this.counts.get(count - 1).to() : 0, to - LONGEST_PHRASE);
		while (from > first && "，。；：（）\n".indexOf(this.plain.charAt(from - 1)) < 0) {
			from--;
		}
		while (from < to && "、和与及的".indexOf(this.plain.charAt(from)) >= 0) {
			from++;
		}
		return from;
	}

}
