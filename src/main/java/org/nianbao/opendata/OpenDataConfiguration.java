package org.nianbao.opendata;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the limit before everything that is open to other systems.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpenDataSettings.class)
class OpenDataConfiguration implements WebMvcConfigurer {

	private final AddressPace pace;

	OpenDataConfiguration(OpenDataSettings settings, Clock clock) {
		this.pace = new AddressPace(settings.perMinute(), clock);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.pace)
			.addPathPatterns("/api/v1/organizations/**", "/api/v1/reports/**", "/api/v1/years/**",
					"/api/v1/catalog.jsonld");
	}

}
