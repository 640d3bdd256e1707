package org.nianbao.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets every Spring test of a JVM share one embedded database below {@code target}, empty
 * at the start of the run, whatever the environment says about real ones. The programs of
 * the server stay unpacked from run to run.
 */
class FreshTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static Path directory;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		Map<String, Object> properties = new HashMap<>();
		properties.put("nianbao.data.directory", empty().toString());
		properties.put("spring.test.database.replace", "none");
		if (System.getenv("SPRING_DATASOURCE_URL") != null) {
			properties.put("spring.datasource.url", "");
		}
		environment.getPropertySources().addFirst(new MapPropertySource("test database", properties));
	}

	private static synchronized Path empty() {
		if (directory == null) {
			try {
				directory = TestDirectory.empty("portal");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return directory;
	}

}
