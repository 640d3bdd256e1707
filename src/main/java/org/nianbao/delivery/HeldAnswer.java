package org.nianbao.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * An answer whose bytes are held back while it is made, in order to be kept. One that
 * turns out to be large, to be written later or to be a refusal goes on its way as usual.
 */
final class HeldAnswer extends HttpServletResponseWrapper {

	private final Body body = new Body();

	private @Nullable PrintWriter writer;

	private @Nullable ByteArrayOutputStream held = new ByteArrayOutputStream(1 << 14);

	private long length = -1;

	HeldAnswer(HttpServletResponse response) {
		super(response);
	}

	/**
	 * The whole answer, {@code null} if it went on its way.
	 */
	byte @Nullable [] bytes() {
		if (this.writer != null) {
			this.writer.flush();
		}
		return (this.held != null) ? this.held.toByteArray() : null;
	}

	/**
	 * Lets go what is held, and holds nothing any more.
	 */
	void letGo() throws IOException {
		ByteArrayOutputStream bytes = this.held;
		this.held = null;
		if (bytes != null && this.length >= 0) {
			super.setContentLengthLong(this.length);
		}
		if (bytes != null && bytes.size() > 0) {
			bytes.writeTo(super.getOutputStream());
		}
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.body;
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		if (this.writer == null) {
			this.writer = new PrintWriter(new OutputStreamWriter(this.body, getCharacterEncoding()));
		}
		return this.writer;
	}

	@Override
	public void setHeader(String name, String value) {
		if (HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
			setContentLengthLong(Long.parseLong(value));
		}
		else {
			super.setHeader(name, value);
		}
	}

	@Override
	public void addHeader(String name, String value) {
		if (HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
			setContentLengthLong(Long.parseLong(value));
		}
		else {
			super.addHeader(name, value);
		}
	}

	@Override
	public void setContentLength(int length) {
		setContentLengthLong(length);
	}

	@Override
	public void setContentLengthLong(long length) {
		this.length = length;
		if (this.held == null) {
			super.setContentLengthLong(length);
		}
	}

	@Override
	public void flushBuffer() throws IOException {
		if (this.held == null) {
			super.flushBuffer();
		}
	}

	@Override
	public void reset() {
		super.reset();
		resetBuffer();
	}

	@Override
	public void resetBuffer() {
		this.length = -1;
		if (this.held != null) {
			this.held.reset();
		}
	}

	@Override
	public void sendError(int status) throws IOException {
		resetBuffer();
		letGo();
		super.sendError(status);
	}

	@Override
	public void sendError(int status, String message) throws IOException {
		resetBuffer();
		letGo();
		super.sendError(status, message);
	}

	@Override
	public void sendRedirect(String location) throws IOException {
		resetBuffer();
		letGo();
		super.sendRedirect(location);
	}

	/**
	 * Where the answer is written to.
	 */
	private final class Body extends ServletOutputStream {

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int count) throws IOException {
			ByteArrayOutputStream holding = HeldAnswer.this.held;
			if (holding != null && holding.size() + count <= DeliverySettings.LARGEST) {
				holding.write(bytes, offset, count);
				return;
			}
			letGo();
			HeldAnswer.super.getOutputStream().write(bytes, offset, count);
		}

		@Override
		public void flush() throws IOException {
			if (HeldAnswer.this.held == null) {
				HeldAnswer.super.getOutputStream().flush();
			}
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new IllegalStateException("public pages are written at once");
		}

	}

}
