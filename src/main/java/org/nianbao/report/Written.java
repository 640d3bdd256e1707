package org.nianbao.report;

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
