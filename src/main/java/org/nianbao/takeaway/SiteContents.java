package org.nianbao.takeaway;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.background.Archive;
import org.nianbao.background.Making;
import org.nianbao.background.SpooledList;
import org.nianbao.document.Sha256;

/**
 * The archive of a site that is being made, and the lists that are put into it at the
 * end.
 */
final class SiteContents implements Closeable {

	private static final List<String> MANIFEST = List.of("路径", "SHA-256", "字节数", "门户地址");

	private static final List<String> LEFT_OUT = List.of("门户地址", "没有收入的原因");

	private static final Pattern COMPRESSED = Pattern.compile(".*\\.(?:pdf|docx|xlsx|png|ico|woff2?)");

	private final Archive archive;

	private final SpooledList manifest;

	private final SpooledList leftOut;

	private final Instant now;

	private int pages;

	private int files;

	private int left;

	SiteContents(Making making, TakeawayFiles files, Instant now) throws IOException {
		this.now = now;
		this.archive = new Archive(files.unfinished(making, "zip"));
		this.manifest = new SpooledList(files.unfinished(making, "manifest"), MANIFEST);
		this.leftOut = new SpooledList(files.unfinished(making, "leftout"), LEFT_OUT);
	}

	/**
	 * Puts a file in.
	 * @param address where it stands at the portal, empty if it does not
	 */
	void add(String name, byte[] bytes, String address) throws IOException {
		this.archive.add(name, this.now, bytes, COMPRESSED.matcher(name).matches());
		this.manifest.add(List.of(name, Sha256.of(bytes), String.valueOf(bytes.length), address));
		count(name);
	}

	/**
	 * Puts a file in that was written for the site alone.
	 */
	void add(String name, Path content) throws IOException {
		String sha256 = this.archive.add(name, this.now, content);
		this.manifest.add(List.of(name, sha256, String.valueOf(Files.size(content)), ""));
		count(name);
	}

	private void count(String name) {
		if (name.endsWith(".html")) {
			this.pages++;
		}
		else {
			this.files++;
		}
	}

	/**
	 * Names what cannot be put in.
	 */
	void leaveOut(String address, String reason) throws IOException {
		this.left++;
		this.leftOut.add(List.of(address, reason));
	}

	int pages() {
		return this.pages;
	}

	int files() {
		return this.files;
	}

	int left() {
		return this.left;
	}

	/**
	 * Puts the lists in and ends the archive.
	 */
	Archive.Ended end() throws IOException {
		add("left-out.csv", this.leftOut.end());
		this.archive.add("manifest.csv", this.now, this.manifest.end());
		return this.archive.end();
	}

	@Override
	public void close() throws IOException {
		try (this.archive; this.manifest; this.leftOut) {
			// What was not put in its place is deleted.
		}
	}

}
