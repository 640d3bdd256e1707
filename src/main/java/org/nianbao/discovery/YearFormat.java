package org.nianbao.discovery;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.nianbao.publication.Format;
import org.springframework.http.MediaType;

/**
 * A file in which all reports of a year are given out. Each has a version, which counts
 * up when the portal learns to write it differently.
 */
public enum YearFormat {

	/** One line a report and cell. */
	CSV(1, "全部数字，一行一格", Format.CSV.mediaType()),

	/** One line a report: its JSON report. */
	JSONL(1, "全部报告，一行一份", new MediaType("application", "jsonl", StandardCharsets.UTF_8)),

	/** One sheet a table, one row a report. */
	XLSX(1, "全部数字，一行一份", Format.XLSX.mediaType());

	private final int version;

	private final String what;

	private final MediaType mediaType;

	YearFormat(int version, String what, MediaType mediaType) {
		this.version = version;
		this.what = what;
		this.mediaType = mediaType;
	}

	/**
	 * The format of an ending.
	 */
	public static Optional<YearFormat> of(String ending) {
		return Arrays.stream(values()).filter((format) -> format.ending().equals(ending)).findFirst();
	}

	/**
	 * The ending of file names and addresses.
	 */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Where the file of a year stands in the portal.
	 */
	public String address(int year) {
		return "/api/v1/years/" + year + "." + ending();
	}

	/**
	 * What stands in it, in a few words.
	 */
	public String what() {
		return this.what;
	}

	/**
	 * How often the portal has learned to write it differently, from 1.
	 */
	public int version() {
		return this.version;
	}

	/**
	 * What kind of bytes it has.
	 */
	public MediaType mediaType() {
		return this.mediaType;
	}

}
