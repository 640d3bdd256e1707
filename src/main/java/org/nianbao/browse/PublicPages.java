package org.nianbao.browse;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/**
 * Public pages are the same for everybody: they may be kept by caches, which ask each
 * time whether they still hold, and are then answered without the page.
 */
@Configuration(proxyBeanMethods = false)
class PublicPages implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		WebContentInterceptor interceptor = new WebContentInterceptor();
		interceptor.setCacheControl(CacheControl.noCache());
		registry.addInterceptor(interceptor).addPathPatterns("/", "/reports", "/reports/**", "/checks", "/checks/**");
	}

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> publicPagesEtag() {
		FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(new PageEtagFilter());
		filter.addUrlPatterns("", "/reports", "/reports/*", "/checks", "/checks/*");
		return filter;
	}

	/**
	 * Tags pages; files carry their own hash.
	 */
	private static final class PageEtagFilter extends ShallowEtagHeaderFilter {

		@Override
		protected boolean shouldNotFilter(HttpServletRequest request) {
			return request.getRequestURI().contains(".");
		}

	}

}
