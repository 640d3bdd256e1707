package org.nianbao.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a test a database that it shares with no other, for what takes longer the more
 * others have published.
 */
public class DatabaseOfItsOwn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Map<String, Object> properties = Map.of("nianbao.data.directory", TestDirectory.empty("own").toString());
			context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own database", properties));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
