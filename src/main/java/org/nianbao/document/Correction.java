package org.nianbao.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.difference.Difference;
import org.nianbao.difference.LineChange;
import org.nianbao.difference.Piece;

/**
 * Why a revision replaces an earlier one (更正说明), and what differs.
 *
 * @param reason the public reason
 * @param ofRevision the number of the revision that it replaces
 * @param difference what differs from that, {@code null} where only the later revision is
 * at hand
 */
public record Correction(String reason, int ofRevision, @Nullable Difference difference) {

	/**
	 * What stands before the lists of changes: the reason, line by line, and what is
	 * replaced.
	 * @param revision the number of the revision that replaces it
	 */
	public List<String> sentences(int revision) {
		List<String> sentences = new ArrayList<>(this.reason.lines().toList());
		sentences.add(replaced(revision));
		if (this.difference != null && !this.difference.comparable()) {
			sentences.add("两版所用的表格格式不同，数字不逐格比较。");
		}
		return sentences;
	}

	private String replaced(int revision) {
		String replaced = "本版（第 " + revision + " 版）代替第 " + this.ofRevision + " 版";
		return (this.difference != null) ? replaced + "，改动：" + this.difference.summary() + "。"
				: replaced + "。这里只有本版的数据，没有列出改动。";
	}

	/**
	 * A short line that changed, as a sentence.
	 */
	public String sentence(LineChange line) {
		return line.label() + "：原为" + line.before() + "，更正为" + line.after() + "。";
	}

	/**
	 * The wordings of a passage that changed.
	 */
	public List<ChangedLine> lines(List<Piece> passage) {
		return ChangedLine.of(passage);
	}

}
