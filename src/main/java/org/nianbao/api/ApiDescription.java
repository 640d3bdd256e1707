package org.nianbao.api;

import org.nianbao.discovery.DataLicence;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The OpenAPI description of this portal, with the licence that its office has declared.
 */
@Component
public class ApiDescription {

	private final JsonNode document;

	ApiDescription(DataLicence licence) {
		this.document = OpenApi.describe(licence.json());
	}

	/**
	 * The whole document, which nobody changes.
	 */
	public JsonNode document() {
		return this.document;
	}

	/**
	 * What a part of the document says in the place of a reference to it.
	 * @return the same if it is no reference
	 */
	public JsonNode resolve(JsonNode part) {
		return part.has("$ref") ? this.document.at(part.path("$ref").stringValue().substring(1)) : part;
	}

}
