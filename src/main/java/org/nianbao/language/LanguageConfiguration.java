package org.nianbao.language;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Has the templates of pages write their links in the language of the page.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

	@Autowired
	void writeLinks(SpringTemplateEngine templates) {
		templates.setLinkBuilder(new LanguageLinks());
	}

}
