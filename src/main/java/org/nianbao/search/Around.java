package org.nianbao.search;

import java.util.List;

import org.nianbao.publication.PublishedReport;

/**
 * Reports of the organizations that stand around another in the tree.
 *
 * @param above of the one above it, at most one
 * @param below of those directly below it
 * @param beside of those that stand under the same as it does
 */
public record Around(List<PublishedReport> above, List<PublishedReport> below, List<PublishedReport> beside) {

	/**
	 * Whether there are any.
	 */
	public boolean any() {
		return !(this.above.isEmpty() && this.below.isEmpty() && this.beside.isEmpty());
	}

}
