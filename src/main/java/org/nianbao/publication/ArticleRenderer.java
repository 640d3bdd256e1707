package org.nianbao.publication;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.nianbao.document.IssuedReport;
import org.nianbao.form.NarrativeText;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Draws the article of the public page from a report as it is issued.
 */
@Component
class ArticleRenderer {

	private static final TemplateSpec ARTICLE = new TemplateSpec("publication/article", Set.of("article"),
			TemplateMode.HTML, Map.of());

	private final ITemplateEngine templates;

	ArticleRenderer(ITemplateEngine templates) {
		this.templates = templates;
	}

	String html(IssuedReport issued) {
		Map<String, NarrativeText> prose = new TreeMap<>();
		issued.content().narratives().texts().forEach((name, text) -> prose.put(name, NarrativeText.of(text)));
		return this.templates.process(ARTICLE,
				new Context(Locale.SIMPLIFIED_CHINESE, Map.of("issued", issued, "content", issued.content(), "edition",
						issued.content().edition(), "figures", issued.content().figures(), "prose", prose)));
	}

}
