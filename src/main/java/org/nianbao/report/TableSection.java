package org.nianbao.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.Figures;
import org.nianbao.form.Table;

/**
 * A section of a report that consists of a statutory table: its figures and notes by the
 * names of their cells.
 */
@MappedSuperclass
abstract class TableSection {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, @Nullable BigDecimal> figures = new HashMap<>();

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, String> notes = new HashMap<>();

	private String savedBy = "";

	private Instant savedAt = Instant.EPOCH;

	@Version
	private int version;

	/**
	 * Holds figures that nobody has entered yet.
	 */
	void carry(Table table, Figures carried) {
		this.figures = new HashMap<>(carried.values(table.cells()));
		this.notes = new HashMap<>(carried.notes(table.cells()));
	}

	void enter(Table table, Figures entered, Saved by) {
		carry(table, entered);
		this.savedBy = by.by();
		this.savedAt = by.at();
	}

	Figures addTo(Figures others) {
		return others.with(this.figures, this.notes);
	}

	Saved saved() {
		return new Saved(this.version, this.savedBy, this.savedAt);
	}

}
