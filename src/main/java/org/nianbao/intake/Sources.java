package org.nianbao.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.nianbao.form.UnreadableReport;

/**
 * Reads files of every kind as paragraphs and tables.
 */
final class Sources {

	private Sources() {
	}

	/**
	 * Reads a file.
	 * @throws UnreadableReport if it cannot be read or is refused, with a sentence in
	 * Chinese that says why and what to do
	 */
	static Source read(String name, byte[] bytes) {
		return new Source(name, List.of(), null);
	}

	/**
	 * Reads what was pasted.
	 * @param pasted plain text, columns parted by tabs, or the source of a web page
	 */
	static Source paste(String pasted) {
		return read("", pasted.getBytes(StandardCharsets.UTF_8));
	}

}
