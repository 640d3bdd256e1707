package org.nianbao.embedded;

import java.util.stream.Stream;

import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Runs the portal on the PostgreSQL it brings along, unless the operator names a data
 * source. The connection pool depends on the connection details and those on the server,
 * so the pool is closed before the server stops.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbeddedDatabase
@EnableConfigurationProperties(EmbeddedDatabaseSettings.class)
class EmbeddedDatabaseConfiguration {

	@Bean(destroyMethod = "close")
	EmbeddedDatabase embeddedDatabase(EmbeddedDatabaseSettings settings) {
		return EmbeddedDatabase.open(settings.directory());
	}

	@Bean
	JdbcConnectionDetails embeddedDatabaseConnectionDetails(EmbeddedDatabase database) {
		return new ConnectionDetails(database.jdbcUrl(), database.username(), database.password());
	}

	record ConnectionDetails(String getJdbcUrl, String getUsername,
			String getPassword) implements JdbcConnectionDetails {
	}

	/**
	 * A property that is there but empty, as a compose file passes an unset variable on,
	 * names nothing.
	 */
	static class NoDataSourceNamed extends SpringBootCondition {

		@Override
		public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
			Environment environment = context.getEnvironment();
			return Stream.of("spring.datasource.url", "spring.datasource.jndi-name")
				.filter((name) -> StringUtils.hasText(environment.getProperty(name)))
				.findFirst()
				.map((name) -> ConditionOutcome.noMatch(name + " is set"))
				.orElseGet(() -> ConditionOutcome.match("no data source is named"));
		}

	}

}
