package org.nianbao.delivery;

import org.eclipse.jetty.util.component.LifeCycle;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/**
 * Which pages are the same for everybody: caches may keep them, ask each time whether
 * they still hold, and are then answered without the page.
 */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		WebContentInterceptor interceptor = new WebContentInterceptor();
		interceptor.setCacheControl(CacheControl.noCache());
		registry.addInterceptor(interceptor)
			.addPathPatterns("/", "/reports", "/reports/**", "/organizations", "/statistics", "/compare", "/checks",
					"/checks/**", "/verify", "/api", "/feed.atom", "/sitemap.xml", "/sitemap/*", "/robots.txt",
					"/opensearch.xml");
	}

	/**
	 * Only what says who really asks stands before it.
	 */
	@Bean
	FilterRegistrationBean<DeliveryFilter> delivery(KeptPages pages) {
		FilterRegistrationBean<DeliveryFilter> registration = new FilterRegistrationBean<>(new DeliveryFilter(pages));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

	/**
	 * It is put in place as the server starts, ahead of what the server counts requests
	 * with for the day it stops: an answer from memory is over before that.
	 */
	@Bean
	WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> deliveryAheadOfServlets(KeptPages pages) {
		return (factory) -> factory.addServerCustomizers((server) -> server.addEventListener(new LifeCycle.Listener() {
			@Override
			public void lifeCycleStarting(LifeCycle starting) {
				if (!(server.getHandler() instanceof DeliveryHandler)) {
					server.setHandler(new DeliveryHandler(server.getHandler(), pages));
				}
			}
		}));
	}

}
