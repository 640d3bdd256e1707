package org.nianbao.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds out in which character set a text is written: by its byte order mark, by what it
 * declares, else UTF-8 if it is that, else GB18030, in which GBK and GB2312 are
 * contained.
 */
final class Decoded {

	/** Contains GBK and GB2312. */
	static final Charset GB18030 = Charset.forName("GB18030");

	private static final Pattern DECLARED = Pattern
		.compile("(?i)<(?:meta|\\?xml)[^>]{0,400}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([-\\w:.]{2,40})");

	/** Where a page declares its character set at most, in bytes. */
	private static final int FRONT = 8192;

	private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

	private Decoded() {
	}

	/**
	 * The characters of a text, without a byte order mark.
	 */
	static String text(byte[] bytes) {
		String front = new String(bytes, 0, Math.min(bytes.length, FRONT), StandardCharsets.ISO_8859_1);
		Charset utf16 = utf16(front);
		if (utf16 != null) {
			return new String(bytes, 2, bytes.length - 2, utf16);
		}
		if (front.startsWith(UTF_8_MARK)) {
			return new String(bytes, UTF_8_MARK.length(), bytes.length - UTF_8_MARK.length(), StandardCharsets.UTF_8);
		}
		if (declaresChinese(front)) {
			String chinese = strictly(bytes, GB18030);
			return (chinese != null) ? chinese : guessed(bytes);
		}
		return guessed(bytes);
	}

	/**
	 * The characters of a text that says nothing of its character set.
	 */
	static String guessed(byte[] bytes) {
		String text = strictly(bytes, StandardCharsets.UTF_8);
		return (text != null) ? text : new String(bytes, GB18030);
	}

	/**
	 * Which UTF-16 a text says to be by its mark, {@code null} if it is none.
	 * @param front its first bytes, one a character
	 */
	static @Nullable Charset utf16(String front) {
		if (front.startsWith("\u00FF\u00FE")) {
			return StandardCharsets.UTF_16LE;
		}
		return front.startsWith("\u00FE\u00FF") ? StandardCharsets.UTF_16BE : null;
	}

	private static boolean declaresChinese(String front) {
		Matcher declared = DECLARED.matcher(front);
		return declared.find() && declared.group(1).toLowerCase(Locale.ROOT).startsWith("gb");
	}

	private static @Nullable String strictly(byte[] bytes, Charset charset) {
		try {
			return charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

}
