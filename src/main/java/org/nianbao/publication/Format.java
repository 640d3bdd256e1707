package org.nianbao.publication;

import java.nio.charset.StandardCharsets;

import org.springframework.http.MediaType;

/**
 * A form in which a revision is kept.
 */
public enum Format {

	/** The article of the public page, UTF-8. */
	PAGE("html", MediaType.TEXT_HTML),

	/** The document for archives and auditors. */
	PDF("pdf", MediaType.APPLICATION_PDF),

	/** The document that an office can edit and pass on for signature and seal. */
	DOCX("docx", MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document")),

	/** The tables as a workbook that adds up. */
	XLSX("xlsx", MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),

	/** The figures, one line a cell. */
	CSV("csv", new MediaType("text", "csv", StandardCharsets.UTF_8)),

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
