package org.nianbao.language;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Lets templates ask about the page that is being made: {@code #page.english()}.
 */
@Component
class PageDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	private static final String PAGE = "page";

	@Override
	public String getName() {
		return PAGE;
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return this;
	}

	@Override
	public Set<String> getAllExpressionObjectNames() {
		return Set.of(PAGE);
	}

	@Override
	public @Nullable Object buildObject(IExpressionContext context, String name) {
		return PAGE.equals(name) ? new CurrentPage(context) : null;
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

}
