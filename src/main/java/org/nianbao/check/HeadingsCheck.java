package org.nianbao.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nianbao.form.Narratives;
import org.nianbao.form.Section;

/**
 * S2: the sections are headed as the form says; their numbers and spaces do not matter.
 */
class HeadingsCheck implements Check {

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]");

	private static final Pattern NUMBER = Pattern.compile("^(?:（[一二三四五六]）|[一二三四五六1-6１-６][、.．，,：:])|[。：:]$");

	@Override
	public String id() {
		return "S2";
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		Narratives narratives = examined.content().narratives();
		List<Section> sections = examined.content().edition().sections();
		List<Section> deviating = sections.stream().filter((section) -> deviates(section, narratives)).toList();
		Stream<Trial> held = sections.stream()
			.filter((section) -> !deviating.contains(section))
			.map((section) -> new Trial("第" + section.number() + "部分", List.of(), "标题是“" + section.heading() + "”",
					null));
		return deviating.isEmpty() ? held
				: Stream.concat(held, Stream.of(Trial.found("标题", List.of(), finding(deviating, narratives))));
	}

	private static boolean deviates(Section section, Narratives narratives) {
		String heading = SPACES.matcher(narratives.heading(section)).replaceAll("");
		return !heading.isEmpty() && !NUMBER.matcher(heading).replaceAll("").equals(section.heading());
	}

	private static Finding finding(List<Section> deviating, Narratives narratives) {
		String both = deviating.stream()
			.map((section) -> "第" + section.number() + "部分的标题是“" + narratives.heading(section).strip() + "”，应为“"
					+ section.heading() + "”")
			.collect(Collectors.joining("；"));
		return new Finding("S2", Severity.WARNING, deviating.stream().map(Section::number).toList(), null, null,
				both + "，请按规定的格式改正");
	}

}
