package org.nianbao.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * With which terms the index is asked: the rarest, and none that nearly every report has;
 * what is found with them is held against the text afterwards.
 */
@Component
class Keys {

	/** How many terms are asked for at most. */
	private static final int MOST = 6;

	/** A term of a larger share of the reports is common. */
	private static final double COMMON = 0.1;

	/** A term of a larger share of the reports is not worth asking for. */
	private static final double EVERYWHERE = 0.9;

	private final Frequencies frequencies;

	Keys(Frequencies frequencies) {
		this.frequencies = frequencies;
	}

	/**
	 * A query of the index as PostgreSQL reads it, empty if every report must be looked
	 * at.
	 * @param prefix {@link Indexed#HEAD} for the title and organization, empty for all
	 */
	String query(Sought sought, Words words, String prefix) {
		Stream<String> filters = filters(sought);
		Stream<String> rarest = words.required()
			.stream()
			.flatMap((needle) -> worthwhile(needle.terms().stream().map((term) -> prefix + term).toList()))
			.distinct()
			.filter((term) -> this.frequencies.of(term) <= EVERYWHERE)
			.sorted(Comparator.comparing(this.frequencies::of))
			.limit(MOST)
			.map(Keys::quoted);
		List<String> keys = Stream.concat(filters, rarest).toList();
		Stream<String> not = keys.isEmpty() ? Stream.of()
				: words.excluded().stream().filter(Needle::exact).map((needle) -> "!" + quoted(needle.text().strip()));
		return Stream.concat(keys.stream(), not).collect(Collectors.joining(" & "));
	}

	/**
	 * The terms of one word or phrase, of which only the rarest if that is common: then
	 * the others take long, and leave nearly as many.
	 */
	private Stream<String> worthwhile(List<String> terms) {
		Comparator<String> rarest = Comparator.comparing(this.frequencies::of);
		return (terms.stream().mapToDouble(this.frequencies::of).min().orElse(0) > COMMON)
				? terms.stream().min(rarest).stream() : terms.stream();
	}

	private static Stream<String> filters(Sought sought) {
		Stream<String> year = Stream.of(sought.year()).filter((one) -> one != 0).map(Indexed::year).map(Keys::quoted);
		Stream<String> edition = Stream.of(sought.edition())
			.filter((one) -> !one.isEmpty())
			.map(Indexed::edition)
			.map(Keys::quoted);
		Collection<String> codes = sought.organizations();
		Stream<String> organizations = (codes == null) ? Stream.of()
				: Stream.of(codes.stream()
					.map(Indexed::organization)
					.map(Keys::quoted)
					.collect(Collectors.joining(" | ", "(", ")")));
		return Stream.of(organizations, year, edition).flatMap((filter) -> filter);
	}

	private static String quoted(String term) {
		return "'" + term.replace("\\", "").replace("'", "") + "'";
	}

}
