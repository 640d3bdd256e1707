package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a narrative speaks of. Where it is divided under headings, a part speaks of what
 * its heading announces, and words in passing count only in parts that announce nothing.
 */
public final class Subjects {

	/** From how many announced subjects on a narrative counts as divided. */
	private static final int DIVIDED = 3;

	/** With more headings and list items than this a narrative is read as a whole. */
	private static final int MOST = 2000;

	private final Prose prose;

	private final List<Item> items;

	private final Map<String, Reader> readers = new LinkedHashMap<>();

	private final List<Set<String>> announced;

	private final boolean divided;

	private Subjects(Prose prose, List<Subject> subjects) {
		this.prose = prose;
		List<Item> items = Item.of(prose.plain());
		this.items = (items.size() <= MOST) ? items : List.of();
		String untitled = untitled(prose.plain());
		subjects.forEach((subject) -> this.readers.put(subject.name(), new Reader(untitled, subject)));
		List<Set<String>> own = this.items.stream().map(this::announced).toList();
		this.announced = inherited(own);
		this.divided = own.stream().flatMap(Set::stream).distinct().count() >= DIVIDED;
	}

	/**
	 * Where a narrative speaks of subjects, by their names in their order; those that it
	 * does not speak of are absent.
	 */
	public static Map<String, Span> spokenOf(Prose prose, List<Subject> subjects) {
		Subjects read = new Subjects(prose, subjects);
		Map<String, Span> spoken = new LinkedHashMap<>();
		subjects.forEach((subject) -> {
			Span span = read.span(subject.name());
			if (span != null) {
				spoken.put(subject.name(), span);
			}
		});
		return spoken;
	}

	/**
	 * A text without the titles of documents.
	 */
	private static String untitled(String plain) {
		StringBuilder text = new StringBuilder(plain);
		Names.titles(plain).stream().forEach((at) -> text.setCharAt(at, '·'));
		return text.toString();
	}

	private Set<String> announced(Item item) {
		Set<String> names = new HashSet<>();
		if (item.heading()) {
			this.readers.forEach((name, reader) -> {
				if (reader.in(item.lead(), item.leadEnd())) {
					names.add(name);
				}
			});
		}
		return names;
	}

	/**
	 * What announces nothing stands under the marker above it.
	 */
	private List<Set<String>> inherited(List<Set<String>> own) {
		List<Set<String>> all = new ArrayList<>();
		List<Set<String>> open = new ArrayList<>(Collections.nCopies(Item.PLAIN, Set.of()));
		for (int i = 0; i < own.size(); i++) {
			int level = this.items.get(i).level();
			Set<String> above = Set.of();
			for (int j = 0; j < Math.min(level, Item.ANNOUNCED); j++) {
				above = open.get(j).isEmpty() ? above : open.get(j);
			}
			boolean alone = level == Item.ANNOUNCED && own.get(i).isEmpty();
			Set<String> names = !own.get(i).isEmpty() ? own.get(i) : alone ? Set.of() : above;
			all.add(names);
			for (int j = level; j < open.size(); j++) {
				open.set(j, Set.of());
			}
			if (level < Item.ANNOUNCED) {
				open.set(level, own.get(i));
			}
		}
		return all;
	}

	private @Nullable Span span(String name) {
		Reader reader = this.readers.get(name);
		if (!this.divided) {
			return reader.said(this.prose, 0, this.prose.plain().length());
		}
		for (int i = 0; i < this.items.size(); i++) {
			Item item = this.items.get(i);
			if (item.heading() && reader.in(item.lead(), item.leadEnd())) {
				return this.prose.span(item.lead(), item.leadEnd());
			}
			if (this.announced.get(i).isEmpty()) {
				Span said = reader.said(this.prose, item.from(), item.to());
				if (said != null) {
					return said;
				}
			}
		}
		return null;
	}

	/**
	 * Looks for one subject.
	 */
	private static final class Reader {

		private static final int LONGEST_HEADING = 40;

		private static final String ENDS = "。；！？;!?";

		private final List<Wording> wordings;

		private final String masked;

		Reader(String text, Subject subject) {
			this.wordings = subject.words().stream().map(Wording::of).toList();
			String masked = text;
			List<String> unlike = new ArrayList<>(subject.unlike());
			unlike.sort(Comparator.comparing(String::length).reversed());
			for (String expression : unlike) {
				masked = masked.replace(expression, "·".repeat(expression.length()));
			}
			this.masked = masked;
		}

		boolean in(int from, int to) {
			String text = this.masked.substring(from, to).replace('\n', '：');
			return this.wordings.stream().anyMatch((wording) -> wording.in(text));
		}

		/**
		 * The first sentence that speaks of it; a line that ends without a mark heads the
		 * next one.
		 */
		@Nullable Span said(Prose prose, int first, int end) {
			int from = first;
			for (Sentence sentence : prose.sentences(first, end)) {
				int to = Math.min(sentence.to(), end);
				if (in(from, to)) {
					return prose.span(from, to);
				}
				boolean heads = to - from <= LONGEST_HEADING && ENDS.indexOf(this.masked.charAt(to - 1)) < 0;
				from = heads ? from : to;
			}
			return null;
		}

	}

}
