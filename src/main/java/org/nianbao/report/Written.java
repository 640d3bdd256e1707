package org.nianbao.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.FigureTokens;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Table;

/**
 * What a report says: one row for each of its sections, and whom to ask.
 */
@Embeddable
class Written {

	@OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL)
	private ProactiveDisclosure proactiveDisclosure = new ProactiveDisclosure();

	@OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL)
	private ApplicationHandling applicationHandling = new ApplicationHandling();

	@OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL)
	private ReviewLitigation reviewLitigation = new ReviewLitigation();

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "report_id", nullable = false)
	@MapKey(name = "name")
	private Map<String, NarrativeSection> narratives = new HashMap<>();

	private String office;

	private String address;

	private String postcode;

	private String telephone;

	@SuppressWarnings("NullAway.Init")
	protected Written() {
	}

	Written(Edition edition, Contact contact, Narratives worded) {
		name(contact);
		this.narratives.put(Narratives.OPENING, new NarrativeSection(Narratives.OPENING, ""));
		edition.sections()
			.forEach((section) -> this.narratives.put(section.number(),
					new NarrativeSection(section.number(), worded.heading(section))));
	}

	/**
	 * What a report said when it was published elsewhere, totals included.
	 */
	static Written asPublished(ReportContent content, Saved by) {
		Written written = new Written(content.edition(), content.contact(), content.narratives());
		content.edition().tables().forEach((table) -> written.section(table).enter(table, content.figures(), by));
		written.narratives.forEach((name, section) -> section.write(content.narratives().text(name), by));
		return written;
	}

	/**
	 * Takes over last year's figures where this year's are blank, and the opening with
	 * whom to ask if nobody has saved them yet.
	 */
	void carry(Edition edition, LastYear lastYear, Discussion discussion) {
		Figures before = figures(edition);
		Map<String, CarriedOver> taken = new TreeMap<>(lastYear.figures());
		taken.keySet().removeIf((cell) -> !before.isBlank(edition.cell(cell).orElseThrow()));
		Map<String, BigDecimal> values = new TreeMap<>();
		taken.forEach((cell, carried) -> values.put(cell, carried.figure()));
		Figures after = before.with(values, Map.of()).withTotals();
		edition.tables().forEach((table) -> section(table).carry(table, after));
		discussion.carry(taken);
		NarrativeSection opening = narrative(Narratives.OPENING);
		if (!opening.saved().never()) {
			return;
		}
		if (!lastYear.contact().isEmpty()) {
			name(lastYear.contact());
		}
		opening.carry(lastYear.opening());
	}

	/**
	 * Says again what was issued.
	 */
	void restore(ReportContent issued, Saved by) {
		name(issued.contact());
		issued.edition().tables().forEach((table) -> section(table).enter(table, issued.figures(), by));
		this.narratives.forEach((name, section) -> {
			String text = issued.narratives().text(name);
			boolean bound = FigureTokens.printed(section.issued(), issued.figures()).equals(text);
			section.write(bound ? section.issued() : text, by);
		});
	}

	/**
	 * Keeps the texts as they are written, so that a correction that is given up finds
	 * its figures bound to their cells again.
	 */
	void issue() {
		this.narratives.values().forEach(NarrativeSection::issue);
	}

	void name(Contact contact) {
		this.office = contact.office();
		this.address = contact.address();
		this.postcode = contact.postcode();
		this.telephone = contact.telephone();
	}

	Contact contact() {
		return new Contact(this.office, this.address, this.postcode, this.telephone);
	}

	TableSection section(Table table) {
		return switch (table.id()) {
			case "table2" -> this.proactiveDisclosure;
			case "table3" -> this.applicationHandling;
			case "table4" -> this.reviewLitigation;
			default -> throw new IllegalArgumentException("no section consists of " + table.id());
		};
	}

	Saved saved(Edition edition, String key) {
		return edition.section(key)
			.map((section) -> (section.table() != null) ? section(section.table()).saved()
					: narrative(section.number()).saved())
			.orElseGet(() -> narrative(key).saved());
	}

	NarrativeSection narrative(String name) {
		return this.narratives.get(name);
	}

	Figures figures(Edition edition) {
		Figures figures = Figures.blank(edition);
		for (Table table : edition.tables()) {
			figures = section(table).addTo(figures);
		}
		return figures;
	}

	Narratives narratives() {
		Map<String, String> texts = new TreeMap<>();
		Map<String, String> headings = new TreeMap<>();
		this.narratives.forEach((name, section) -> {
			texts.put(name, section.text());
			headings.put(name, section.heading());
		});
		headings.remove(Narratives.OPENING);
		return new Narratives(texts, headings);
	}

}
