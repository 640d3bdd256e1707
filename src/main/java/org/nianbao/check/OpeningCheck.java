package org.nianbao.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Contact;
import org.nianbao.form.Narratives;
import org.nianbao.narrative.Opening;
import org.nianbao.narrative.Period;
import org.nianbao.narrative.Prose;
import org.nianbao.narrative.Span;

/**
 * S5: the opening paragraph, with the contact that is printed beside it, says whom to
 * ask, the period of the figures, which is the report year, and where the electronic
 * version is.
 */
class OpeningCheck implements Check {

	@Override
	public String id() {
		return "S5";
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		Prose prose = examined.printed().text(Narratives.OPENING);
		Opening opening = Opening.of(prose);
		int year = examined.content().year();
		Map<String, @Nullable String> parts = parts(prose, opening, examined.content().contact());
		Period period = period(opening, year);
		parts.put("统计期限", (period != null) ? quoted(prose, period.span()) : null);
		Stream<Trial> held = parts.entrySet()
			.stream()
			.filter((part) -> part.getValue() != null && (!part.getKey().equals("统计期限") || period.is(year)))
			.map((part) -> new Trial(part.getKey(), List.of(), "写明了：“" + part.getValue() + "”", null));
		List<String> missing = parts.keySet().stream().filter((part) -> parts.get(part) == null).toList();
		boolean wrong = period != null && !period.is(year);
		return (missing.isEmpty() && !wrong) ? held : Stream.concat(held,
				Stream.of(Trial.found("引言", List.of(), finding(prose, missing, wrong ? period : null, year))));
	}

	private static Map<String, @Nullable String> parts(Prose prose, Opening opening, Contact contact) {
		Map<String, @Nullable String> parts = new LinkedHashMap<>();
		parts.put("地址", either(contact.address(), prose, opening.address()));
		parts.put("邮编", either(contact.postcode(), prose, opening.postcode()));
		parts.put("联系电话", either(contact.telephone(), prose, opening.telephone()));
		parts.put("电子版的查阅网址或网站", (opening.site() != null) ? quoted(prose, opening.site()) : null);
		return parts;
	}

	private static @Nullable String either(String printed, Prose prose, @Nullable Span span) {
		return !printed.isBlank() ? printed : (span != null) ? quoted(prose, span) : null;
	}

	private static String quoted(Prose prose, Span span) {
		return Printed.shown(prose, span);
	}

	/**
	 * The period that is right, or the first that is stated.
	 */
	private static @Nullable Period period(Opening opening, int year) {
		return opening.periods()
			.stream()
			.filter((period) -> period.is(year))
			.findFirst()
			.orElse(opening.periods().isEmpty() ? null : opening.periods().get(0));
	}

	private static Finding finding(Prose prose, List<String> missing, @Nullable Period wrong, int year) {
		List<String> problems = new ArrayList<>();
		List<Passage> passages = new ArrayList<>();
		if (!missing.isEmpty()) {
			problems.add("引言没有写明" + String.join("、", missing) + "，请补上");
		}
		if (wrong != null) {
			problems.add("引言的统计期限是“" + quoted(prose, wrong.span()) + "”，应为" + year + "年1月1日至12月31日");
			passages.add(Passage.of(Narratives.OPENING, prose.text(), wrong.span().from(), wrong.span().to()));
		}
		return new Finding("S5", Severity.WARNING, Printed.places(Narratives.OPENING, missing), null, null, List.of(),
				passages, String.join("；", problems));
	}

}
