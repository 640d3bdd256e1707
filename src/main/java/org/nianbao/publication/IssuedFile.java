package org.nianbao.publication;

/**
 * A file that was issued, with where its revision stands today.
 *
 * @param line the revision
 * @param file which of its files it is
 * @param addressed whether the public finds the revision at its address; not where the
 * whole county's report stands there instead
 */
public record IssuedFile(RevisionLine line, FileLine file, boolean addressed) {

	/**
	 * Whether it is what the public reads today.
	 */
	public boolean current() {
		return this.addressed && !this.line.superseded() && this.line.withdrawn() == null;
	}

}
