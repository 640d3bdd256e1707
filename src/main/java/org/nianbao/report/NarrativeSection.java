package org.nianbao.report;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The opening paragraph, or a section's heading with what it says in words.
 */
@Entity
@Table(name = "report_narrative")
class NarrativeSection {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String name;

	private String heading;

	private String text = "";

	private String issued = "";

	private String savedBy = "";

	private Instant savedAt = Instant.EPOCH;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected NarrativeSection() {
	}

	NarrativeSection(String name, String heading) {
		this.name = name;
		this.heading = heading;
	}

	/**
	 * Holds a text that nobody has written yet.
	 */
	void carry(String text) {
		this.text = text;
	}

	void write(String text, Saved by) {
		this.text = text;
		this.savedBy = by.by();
		this.savedAt = by.at();
	}

	/**
	 * Keeps the text as it is written now, because it is issued.
	 */
	void issue() {
		this.issued = this.text;
	}

	String name() {
		return this.name;
	}

	String heading() {
		return this.heading;
	}

	String text() {
		return this.text;
	}

	/**
	 * The text as it was written when it was issued last, empty if it never was.
	 */
	String issued() {
		return this.issued;
	}

	Saved saved() {
		return new Saved(this.version, this.savedBy, this.savedAt);
	}

}
