package org.nianbao.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The password of the sample accounts: made at the first start and kept in the data
 * directory, so that none stands in the program.
 */
final class SamplePassword {

	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 3;

	private static final int GROUP = 4;

	private SamplePassword() {
	}

	static String in(Path directory) {
		Path file = directory.resolve("sample-password.txt");
		try {
			if (Files.notExists(file)) {
				Files.createDirectories(directory);
				Files.writeString(file, random());
			}
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot keep the sample accounts' password in " + file, ex);
		}
	}

	private static String random() {
		SecureRandom random = new SecureRandom();
		return IntStream.range(0, GROUPS)
			.mapToObj((group) -> random.ints(GROUP, 0, LETTERS.length())
				.mapToObj((letter) -> String.valueOf(LETTERS.charAt(letter)))
				.collect(Collectors.joining()))
			.collect(Collectors.joining("-"));
	}

}
