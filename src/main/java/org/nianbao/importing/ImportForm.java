package org.nianbao.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Cell;
import org.nianbao.form.Contact;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.Scope;
import org.nianbao.form.Section;
import org.nianbao.intake.Taken;

/**
 * What stands in the fields of a preview.
 *
 * @param fields what was typed, by the names of the fields: a cell's name,
 * {@code text-opening} and {@code heading-一}, whom to ask, organization, year and so on
 * @param checked the oddities that the person has decided, by their positions
 */
record ImportForm(Map<String, String> fields, Set<String> checked) {

	static final String TEXT = "text-";

	static final String HEADING = "heading-";

	/**
	 * What a file says, before anybody changed it.
	 */
	static ImportForm of(Taken taken) {
		Map<String, String> fields = new LinkedHashMap<>();
		Figures figures = taken.figures();
		figures.edition().cells().forEach((cell) -> fields.put(cell.name(), text(figures, cell)));
		fields.put(TEXT + Narratives.OPENING, taken.narratives().text(Narratives.OPENING));
		for (Section section : figures.edition().sections()) {
			fields.put(HEADING + section.number(), taken.narratives().heading(section));
			fields.put(TEXT + section.number(), taken.narratives().text(section.number()));
		}
		Contact contact = taken.contact();
		fields.put("office", contact.office());
		fields.put("address", contact.address());
		fields.put("postcode", contact.postcode());
		fields.put("telephone", contact.telephone());
		fields.put("year", (taken.year() != null) ? taken.year().toString() : "");
		fields.put("title", taken.title());
		return new ImportForm(fields, Set.of());
	}

	/**
	 * The same with some fields typed over.
	 */
	ImportForm with(Map<String, String> typed, Set<String> checked) {
		Map<String, String> fields = new LinkedHashMap<>(this.fields);
		fields.putAll(typed);
		return new ImportForm(fields, checked);
	}

	/**
	 * A figure as its box shows it: the number, and its note in brackets.
	 */
	static String text(Figures figures, Cell cell) {
		String note = figures.note(cell);
		return figures.text(cell) + ((note != null) ? "（" + note + "）" : "");
	}

	/**
	 * What stands in a field, empty if nothing does.
	 */
	public String get(String name) {
		return this.fields.getOrDefault(name, "");
	}

	@Nullable Integer year() {
		String year = get("year").strip();
		return year.matches("\\d{4}") ? Integer.valueOf(year) : null;
	}

	@Nullable Long organization() {
		String organization = get("organization");
		return organization.matches("\\d{1,18}") ? Long.valueOf(organization) : null;
	}

	Scope scope(Scope otherwise) {
		String scope = get("scope");
		return scope.equals(Scope.OWN.name()) ? Scope.OWN : scope.equals(Scope.WHOLE.name()) ? Scope.WHOLE : otherwise;
	}

	Contact contact() {
		return new Contact(get("office").strip(), get("address").strip(), get("postcode").strip(),
				get("telephone").strip());
	}

	/**
	 * What is written, with the line ends that reports keep.
	 */
	String written(String name) {
		return get(name).replace("\r\n", "\n").strip();
	}

}
