package org.nianbao.document;

import org.jspecify.annotations.Nullable;
import org.nianbao.difference.Difference;

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
	 * What it replaces, as a sentence.
	 * @param revision the number of the revision that replaces it
	 */
	public String sentence(int revision) {
		String replaced = "本版（第 " + revision + " 版）代替第 " + this.ofRevision + " 版";
		return (this.difference != null) ? replaced + "，改动：" + this.difference.summary() + "。"
				: replaced + "。这里只有本版的数据，没有列出改动。";
	}

}
