package org.nianbao.commandline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * What a command answered.
 *
 * @param code its exit code
 * @param out its result
 * @param err its complaints
 */
record Ran(int code, String out, String err) {

	static Ran check(Object... arguments) {
		return of("check", arguments);
	}

	static Ran convert(Object... arguments) {
		return of("convert", arguments);
	}

	private static Ran of(String command, Object... arguments) {
		return of(Stream.concat(Stream.of(command), Stream.of(arguments).map(Object::toString)).toArray(String[]::new));
	}

	static Ran of(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = CommandLine.run(out, err, arguments);
		return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

}
