package org.nianbao.publication;

import org.springframework.http.MediaType;

/**
 * A form in which a revision is kept.
 */
public enum Format {

	/** The article of the public page, UTF-8. */
	PAGE("html", MediaType.TEXT_HTML),

	/** The document for archives and auditors. */
	PDF("pdf", MediaType.APPLICATION_PDF),

	/** The figures and texts for other systems. */
	JSON("json", MediaType.APPLICATION_JSON);

	private final String ending;

	private final MediaType mediaType;

	Format(String ending, MediaType mediaType) {
		this.ending = ending;
		this.mediaType = mediaType;
	}

	/**
	 * The ending of file names and addresses.
	 */
	public String ending() {
		return this.ending;
	}

	/**
	 * What kind of bytes it has.
	 */
	public MediaType mediaType() {
		return this.mediaType;
	}

}
