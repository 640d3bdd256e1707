package org.nianbao.site;

import javax.sql.DataSource;

import org.nianbao.account.Accounts;
import org.nianbao.embedded.ConditionalOnEmbeddedDatabase;
import org.nianbao.embedded.EmbeddedDatabaseSettings;
import org.nianbao.organization.Organizations;
import org.nianbao.publication.Publishing;
import org.nianbao.report.Beginning;
import org.nianbao.report.Reports;
import org.nianbao.report.Review;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * The sample, on the embedded database only.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbeddedDatabase
class SampleConfiguration {

	private static final Logger log = LoggerFactory.getLogger(SampleConfiguration.class);

	/**
	 * Depends on the data source, which makes the directory its owner's alone.
	 */
	@Bean
	SampleAccounts sampleAccounts(EmbeddedDatabaseSettings settings, DataSource opened) {
		return new SampleAccounts(SamplePassword.in(settings.directory()));
	}

	@Bean
	Sample sample(Organizations organizations, Accounts accounts, Beginning beginning, Reports reports, Review review,
			Publishing publishing) {
		return new Sample(organizations, accounts, beginning, reports, review, publishing);
	}

	@Bean
	@Order(0)
	ApplicationRunner loadSample(Sample sample, SampleAccounts accounts, Environment environment) {
		return (arguments) -> {
			sample.loadIfEmpty(accounts.password());
			log.info("""

					  http://127.0.0.1:{}/  is open 门户已启动
					  Sign in at /sign-in as {} with the password {} 用以上任一用户名和口令登录
					""", environment.getProperty("local.server.port"),
					String.join(", ", accounts.people().stream().map(SampleAccounts.Person::username).toList()),
					accounts.password());
		};
	}

}
