package org.nianbao.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands under a table about one of its cells.
 *
 * @param mark the mark beside the figure, ① and so on
 * @param cell the cell's name
 * @param label the cell in the form's words
 * @param note the office's own note, {@code null} if there is none
 * @param findings what the portal states about the figure, as sentences
 */
public record Remark(String mark, String cell, String label, @Nullable String note, List<String> findings) {

	public Remark {
		findings = List.copyOf(findings);
	}

	/**
	 * The remark as one line.
	 */
	String line() {
		String noted = (this.note != null) ? "：" + this.note : "";
		String stated = this.findings.isEmpty() ? "" : "　门户核对：" + String.join("；", this.findings);
		return this.mark + " " + this.label + noted + stated;
	}

}
