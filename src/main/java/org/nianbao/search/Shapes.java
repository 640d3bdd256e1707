package org.nianbao.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The one shape in which a search compares a character: half-width, small, simplified.
 */
final class Shapes {

	private static final String TABLE = "/search/simplified.txt";

	private static final int ASCII = 0x80;

	/** The simplified character by the code of each character of the basic plane. */
	private static final char[] SIMPLIFIED = simplified();

	private Shapes() {
	}

	/**
	 * The shape of a character; it can have several characters, as ㈠ has, or none.
	 */
	static String of(int character) {
		if (character < ASCII) {
			return Character.toString(Character.toLowerCase(character));
		}
		if (character >= '一' && character <= '\u9fff') {
			return String.valueOf(SIMPLIFIED[character]);
		}
		StringBuilder shape = new StringBuilder();
		Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
			.codePoints()
			.map((code) -> (code < SIMPLIFIED.length) ? SIMPLIFIED[code] : code)
			.map(Character::toLowerCase)
			.forEach(shape::appendCodePoint);
		return shape.toString();
	}

	private static char[] simplified() {
		char[] shapes = new char[Character.MAX_VALUE + 1];
		for (int i = 0; i < shapes.length; i++) {
			shapes[i] = (char) i;
		}
		String table = table();
		for (int i = 0; i + 1 < table.length(); i += 2) {
			shapes[table.charAt(i)] = table.charAt(i + 1);
		}
		return shapes;
	}

	/**
	 * Traditional characters, each followed by its simplified one.
	 */
	static String table() {
		try (InputStream in = Shapes.class.getResourceAsStream(TABLE)) {
			if (in == null) {
				throw new IllegalStateException("the portal comes without " + TABLE);
			}
			String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return String.join("", lines.lines().filter((line) -> !line.startsWith("#")).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
