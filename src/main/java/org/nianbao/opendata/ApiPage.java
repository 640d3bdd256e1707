package org.nianbao.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.nianbao.api.ApiDescription;
import org.nianbao.publication.PublishedReport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The OpenAPI description for people, so that both say the same.
 */
@Component
class ApiPage {

	private final ApiDescription description;

	private final Examples examples;

	ApiPage(ApiDescription description, Examples examples) {
		this.description = description;
		this.examples = examples;
	}

	/**
	 * What all of it is about, in words.
	 */
	String about() {
		return this.description.document().at("/info/description").asString("");
	}

	/**
	 * What a refusal looks like.
	 */
	String problem() {
		return CutShort.of(this.description.document()
			.at("/components/responses/Unreadable/content/application~1problem+json/example"));
	}

	/**
	 * Everything that can be asked for, in the order of the description.
	 */
	List<Operation> operations(HttpServletRequest request) {
		PublishedReport newest = this.examples.newest();
		List<Operation> operations = new ArrayList<>();
		this.description.document()
			.path("paths")
			.forEachEntry((path, methods) -> methods.forEachEntry(
					(method, operation) -> operations.add(operation(path, method, operation, newest, request))));
		return operations;
	}

	private Operation operation(String path, String method, JsonNode operation, @Nullable PublishedReport newest,
			HttpServletRequest request) {
		return Operation.of(this.description, method.toUpperCase(Locale.ROOT), path, operation,
				this.examples.of(path, operation, newest, request));
	}

}
