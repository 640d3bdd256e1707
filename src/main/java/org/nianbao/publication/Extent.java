package org.nianbao.publication;

/**
 * How much was issued.
 *
 * @param revisions how many revisions
 * @param files how many files for download
 * @param bytes how large these are together
 */
public record Extent(long revisions, long files, long bytes) {

	private static final double MEGABYTE = 1024 * 1024;

	/**
	 * How large the files are together, in whole megabytes, at least one.
	 */
	public long megabytes() {
		return Math.max(1, Math.round(this.bytes / MEGABYTE));
	}

}
