package org.nianbao.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.nianbao.publication.PublishedReport;

/**
 * A report as an address names it, such as {@code 640422/2020}.
 *
 * @param organizationCode the organization's code
 * @param year the report year
 */
record Key(String organizationCode, int year) {

	private static final Pattern WRITTEN = Pattern.compile("([\\w-]{1,32})/([0-9]{4})");

	/** What stands between two of them. */
	private static final String BETWEEN = "[,，;；\\s]+";

	/**
	 * The reports that an address names, each once, in their order.
	 * @param written names in one text or several, parted by commas
	 * @throws NotCompared if one cannot be read
	 */
	static List<Key> all(List<String> written) {
		return written.stream()
			.flatMap((text) -> Arrays.stream(text.split(BETWEEN)))
			.filter((name) -> !name.isEmpty())
			.map((name) -> read(name).orElseThrow(NotCompared::unreadable))
			.distinct()
			.toList();
	}

	private static Optional<Key> read(String name) {
		Matcher matcher = WRITTEN.matcher(name);
		return matcher.matches() ? Optional.of(new Key(matcher.group(1), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	static Key of(PublishedReport report) {
		return new Key(report.organizationCode(), report.year());
	}

	/**
	 * The address where reports are compared, of which the first is the one that the
	 * others are compared with.
	 */
	static String address(List<Key> keys) {
		return "/compare?reports=" + keys.stream().map(Key::toString).collect(Collectors.joining(","));
	}

	@Override
	public String toString() {
		return this.organizationCode + "/" + this.year;
	}

}
