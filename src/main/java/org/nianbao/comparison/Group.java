package org.nianbao.comparison;

import java.util.List;

/**
 * Lines under one label, such as a row of table 3.
 *
 * @param label the label in the form's words
 * @param lines its lines
 */
record Group(String label, List<Line> lines) {

	/**
	 * Whether its only line needs no label beside its own.
	 */
	public boolean single() {
		return this.lines.size() == 1;
	}

}
