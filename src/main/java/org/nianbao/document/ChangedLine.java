package org.nianbao.document;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.nianbao.difference.Piece;

/**
 * One of the two wordings of a passage that was corrected.
 *
 * @param label what became of it: 原文：, 更正为：, 删去： or 增加：
 * @param pieces its words; those that the other wording has too are the same
 */
public record ChangedLine(String label, List<Piece> pieces) {

	public ChangedLine {
		pieces = List.copyOf(pieces);
	}

	/**
	 * The earlier and the later wording of a passage, or the only one that there is.
	 */
	static List<ChangedLine> of(List<Piece> passage) {
		List<Piece> was = without(passage, Piece::added);
		List<Piece> is = without(passage, Piece::removed);
		return Stream
			.of(new ChangedLine(is.isEmpty() ? "删去：" : "原文：", was), new ChangedLine(was.isEmpty() ? "增加：" : "更正为：", is))
			.filter((line) -> !line.pieces().isEmpty())
			.toList();
	}

	private static List<Piece> without(List<Piece> passage, Predicate<Piece> left) {
		return passage.stream().filter(left.negate()).toList();
	}

}
