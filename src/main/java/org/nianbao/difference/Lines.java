package org.nianbao.difference;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.form.Contact;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;

/**
 * Compares the short lines of two reports.
 */
final class Lines {

	private final List<LineChange> changes = new ArrayList<>();

	private Lines() {
	}

	static List<LineChange> between(ReportContent before, ReportContent after) {
		Lines lines = new Lines();
		lines.compare("标题", before.title(), after.title());
		for (Section section : after.edition().sections()) {
			before.edition()
				.sections()
				.stream()
				.filter((earlier) -> earlier.number().equals(section.number()))
				.forEach((earlier) -> lines.compare("第" + section.number() + "部分标题",
						before.narratives().heading(earlier), after.narratives().heading(section)));
		}
		lines.compare(before.contact(), after.contact());
		return lines.changes;
	}

	private void compare(Contact before, Contact after) {
		compare("联系机构", before.office(), after.office());
		compare("地址", before.address(), after.address());
		compare("邮编", before.postcode(), after.postcode());
		compare("电话", before.telephone(), after.telephone());
	}

	private void compare(String label, String before, String after) {
		if (!before.equals(after)) {
			this.changes.add(new LineChange(label, printed(before), printed(after)));
		}
	}

	private static String printed(String line) {
		return line.isEmpty() ? FigureChange.BLANK : line;
	}

}
