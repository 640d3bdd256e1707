package org.nianbao;

import org.nianbao.commandline.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Serves the portal, or does without a server what the command line asks for.
 */
@SpringBootApplication
public class NianbaoApplication {

	public static void main(String[] args) {
		if (CommandLine.understands(args)) {
			System.setProperty("logback.configurationFile", "commandline/logging.xml");
			System.exit(CommandLine.run(System.out, System.err, args));
		}
		SpringApplication.run(NianbaoApplication.class, args);
	}

}
