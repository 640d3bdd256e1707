package org.nianbao.form;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A row or column of the form, or a head over several of them.
 *
 * @param id how the cells of this row or column are named; of a head over several,
 * {@code null} unless it stands in their names
 * @param label the statutory wording, letter for letter
 * @param shortLabel the label as a sentence says it
 * @param type what the cells of this column take
 * @param vertical whether the form writes the label from top to bottom
 * @param children the rows or columns under this head, empty for a leaf
 */
public record Heading(@Nullable String id, String label, String shortLabel, CellType type, boolean vertical,
		List<Heading> children) {

	boolean leaf() {
		return this.children.isEmpty();
	}

	Stream<Heading> leaves() {
		return leaf() ? Stream.of(this) : this.children.stream().flatMap(Heading::leaves);
	}

	int width() {
		return (int) leaves().count();
	}

	int height() {
		return 1 + height(this.children);
	}

	static int height(List<Heading> headings) {
		return headings.stream().mapToInt(Heading::height).max().orElse(0);
	}

}
