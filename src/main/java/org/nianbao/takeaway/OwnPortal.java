package org.nianbao.takeaway;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.BufferUtil;
import org.jspecify.annotations.Nullable;

/**
 * Asks the portal that runs here for its pages as anybody would, without a network: what
 * stands between them and the public, from the kept pages to the security, is the same.
 */
final class OwnPortal implements AutoCloseable {

	/** Under which name it is asked; nobody else can use it (RFC 6761). */
	static final String HOST = "portal.invalid";

	/**
	 * How long a page may take, in seconds: asked for twice, less than after which
	 * another portal would begin anew.
	 */
	private static final int PATIENCE = 20;

	private static final Answer TOO_LATE = new Answer(504, "", new byte[0], null);

	private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

	private static final Pattern STATUS = Pattern.compile("HTTP/1\\.\\d (\\d{3})[^\r]*\r\n");

	private final LocalConnector connector;

	private OwnPortal(LocalConnector connector) {
		this.connector = connector;
	}

	/**
	 * Begins to ask.
	 * @param server what the portal serves with
	 */
	static OwnPortal open(Server server) {
		LocalConnector connector = new LocalConnector(server);
		try {
			connector.start();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return new OwnPortal(connector);
	}

	/**
	 * What the portal answers; 504 if it takes too long.
	 * @param address as {@link Link#address} has it
	 */
	Answer ask(String address) {
		String question = "GET " + address + " HTTP/1.0\r\nHost: " + HOST + "\r\nAccept: text/html, */*\r\n\r\n";
		try {
			ByteBuffer answer = this.connector.getResponse(
					ByteBuffer.wrap(question.getBytes(StandardCharsets.US_ASCII)), false, PATIENCE, TimeUnit.SECONDS);
			return (answer != null) ? answer(BufferUtil.toArray(answer)) : TOO_LATE;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted at " + address, ex);
		}
		catch (Exception ex) {
			throw new IllegalStateException("no answer at " + address, ex);
		}
	}

	private static Answer answer(byte[] bytes) {
		int end = end(bytes);
		String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
		Matcher status = STATUS.matcher(head);
		if (!status.lookingAt()) {
			throw new IllegalStateException("no HTTP: " + head.lines().findFirst().orElse(""));
		}
		byte[] body = Arrays.copyOfRange(bytes, Math.min(bytes.length, end + END_OF_HEAD.length), bytes.length);
		String type = header(head, "content-type");
		return new Answer(Integer.parseInt(status.group(1)), (type != null) ? type.toLowerCase(Locale.ROOT) : "", body,
				header(head, "location"));
	}

	private static int end(byte[] bytes) {
		for (int i = 0; i + END_OF_HEAD.length <= bytes.length; i++) {
			if (Arrays.equals(bytes, i, i + END_OF_HEAD.length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
				return i;
			}
		}
		return bytes.length;
	}

	private static @Nullable String header(String head, String name) {
		return head.lines()
			.filter((line) -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
			.map((line) -> line.substring(name.length() + 1).strip())
			.findFirst()
			.orElse(null);
	}

	@Override
	public void close() {
		try {
			this.connector.stop();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What the portal answered.
	 *
	 * @param status the status of HTTP
	 * @param type the media type, small, empty if none is said
	 * @param body the bytes
	 * @param location where else to look, {@code null} if it says nothing
	 */
	record Answer(int status, String type, byte[] body, @Nullable String location) {

		/** A page, of what was taken back too. */
		boolean page() {
			return (this.status == 200 || this.status == 410) && this.type.startsWith("text/html");
		}

		boolean feed() {
			return this.status == 200 && this.type.startsWith("application/atom+xml");
		}

		boolean file() {
			return this.status == 200 && !page() && !feed();
		}

	}

}
