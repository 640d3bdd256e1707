package org.nianbao.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;

/**
 * The text that a request brings along.
 */
final class SentBody {

	/** The most that is read, in bytes. */
	static final int LARGEST = 8 * 1024 * 1024;

	private static final String MARK = "\uFEFF";

	private SentBody() {
	}

	/**
	 * Reads the text, and no more than {@value #LARGEST} bytes of it.
	 * @throws RequestRefused if it is longer, did not arrive, or is not UTF-8
	 */
	static String read(HttpServletRequest request) {
		byte[] bytes = bytes(request);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith(MARK) ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new RequestRefused(HttpStatus.BAD_REQUEST, "内容不是完整的 UTF-8 文字，请用 UTF-8 编码发送");
		}
	}

	private static byte[] bytes(HttpServletRequest request) {
		requireNoMore(request.getContentLengthLong());
		try {
			byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
			requireNoMore(bytes.length);
			return bytes;
		}
		catch (IOException ex) {
			throw new RequestRefused(HttpStatus.BAD_REQUEST, "请求的内容没有完整收到，请重新发送");
		}
	}

	private static void requireNoMore(long length) {
		if (length > LARGEST) {
			throw new RequestRefused(HttpStatus.CONTENT_TOO_LARGE, "一次请求最大 8 MB，请分几次发送");
		}
	}

}
