package org.nianbao.commandline;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the portal's jar does without a server. It writes UTF-8, whatever the platform's
 * character set is.
 */
public final class CommandLine {

	private static final int MISUSED = 2;

	private static final List<String> HELP = List.of("--help", "-h");

	private CommandLine() {
	}

	/**
	 * Whether the arguments are meant for the command line: a word that is no option, or
	 * a question for help. The portal itself is started with options or with nothing.
	 */
	public static boolean understands(String... arguments) {
		return arguments.length > 0 && (!arguments[0].startsWith("-") || HELP.contains(arguments[0]));
	}

	/**
	 * Runs a command.
	 * @param out where its result goes
	 * @param err where its complaints go
	 * @param arguments the command's name and what belongs to it
	 * @return the exit code of the process
	 */
	public static int run(OutputStream out, OutputStream err, String... arguments) {
		PrintStream result = new PrintStream(out, false, StandardCharsets.UTF_8);
		PrintStream complaints = new PrintStream(err, false, StandardCharsets.UTF_8);
		try {
			return run(result, complaints, List.of(arguments));
		}
		catch (UsageException ex) {
			complaints.println(ex.getMessage());
			complaints.println();
			complaints.print(Usage.TEXT);
			return MISUSED;
		}
		finally {
			result.flush();
			complaints.flush();
		}
	}

	private static int run(PrintStream out, PrintStream err, List<String> arguments) {
		if (arguments.stream().anyMatch(HELP::contains)) {
			out.print(Usage.TEXT);
			return 0;
		}
		String command = arguments.isEmpty() ? "" : arguments.get(0);
		List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
		return switch (command) {
			case "check" -> new CheckCommand(out, err).run(CheckOptions.of(rest));
			case "convert" -> new ConvertCommand(out, err).run(ConvertOptions.of(rest));
			default -> throw new UsageException("没有“" + Plain.text(command) + "”这个命令");
		};
	}

}
