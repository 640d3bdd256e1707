package org.nianbao.report;

import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;

/**
 * How far a section is filled in.
 */
public enum Progress {

	EMPTY("未填"), PARTLY("填了一部分"), COMPLETE("已填完");

	private final String label;

	Progress(String label) {
		this.label = label;
	}

	/**
	 * The words that pages use for it.
	 */
	public String label() {
		return this.label;
	}

	static Progress of(Section section, ReportContent content) {
		if (section.table() == null) {
			return content.narratives().text(section.number()).isBlank() ? EMPTY : COMPLETE;
		}
		long blank = blank(section, content);
		if (blank == section.table().cells().size()) {
			return EMPTY;
		}
		return (blank > 0) ? PARTLY : COMPLETE;
	}

	/**
	 * How many parts of a report are filled in, the opening among them.
	 */
	static long finished(ReportContent content) {
		long sections = content.edition()
			.sections()
			.stream()
			.filter((section) -> of(section, content) == COMPLETE)
			.count();
		return content.narratives().text(Narratives.OPENING).isBlank() ? sections : sections + 1;
	}

	/**
	 * How many cells of a section's table are blank, 0 where it has none.
	 */
	static long blank(Section section, ReportContent content) {
		return (section.table() != null) ? section.table().cells().stream().filter(content.figures()::isBlank).count()
				: 0;
	}

}
