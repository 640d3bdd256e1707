package org.nianbao.intake;

import org.nianbao.form.UnreadableReport;
import org.nianbao.source.Sources;

/**
 * Reads reports from files.
 */
public final class Intake {

	private Intake() {
	}

	/**
	 * Reads a report from one file.
	 * @param name the file's name, which may say organization and year
	 * @param bytes what it holds; of which kind it is, they say, not its name
	 * @throws UnreadableReport if there is no report in it, or it is refused, with a
	 * sentence in Chinese that says why and what to do
	 */
	public static Taken read(String name, byte[] bytes) {
		return Understanding.of(Sources.read(name, bytes));
	}

	/**
	 * Reads a report from what was pasted.
	 * @param pasted plain text, columns parted by tabs, or the source of a web page
	 * @throws UnreadableReport if there is no report in it, with a sentence in Chinese
	 * that says why and what to do
	 */
	public static Taken paste(String pasted) {
		return Understanding.of(Sources.paste(pasted));
	}

}
