package org.nianbao.opendata;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.nianbao.discovery.PublicAddress;
import org.nianbao.form.Editions;
import org.nianbao.opendata.Operation.Example;
import org.nianbao.publication.PublicRecord;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.ReportFilter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Asks the portal itself what it answers about its newest report, for people to see.
 */
@Component
class Examples {

	private final PublicRecord published;

	private final PublicAddress portal;

	private final OrganizationDataController organizations;

	private final ReportDataController reports;

	private final CatalogController catalog;

	Examples(PublicRecord published, PublicAddress portal, OrganizationDataController organizations,
			ReportDataController reports, CatalogController catalog) {
		this.published = published;
		this.portal = portal;
		this.organizations = organizations;
		this.reports = reports;
		this.catalog = catalog;
	}

	/**
	 * The report that the examples are about, {@code null} while there is none.
	 */
	@Nullable PublishedReport newest() {
		return this.published.current(ReportFilter.all(), 1, 1).stream().findFirst().orElse(null);
	}

	/**
	 * An example of an operation.
	 * @param newest the report that it is about
	 */
	Example of(String path, JsonNode operation, @Nullable PublishedReport newest, HttpServletRequest request) {
		String id = operation.path("operationId").asString("");
		if (operation.has("requestBody")) {
			JsonNode answered = operation.at("/responses/200/content/application~1json/examples/one/value");
			return new Example(
					"curl -H 'Authorization: Bearer nb_…' -H 'Content-Type: application/json' --data-binary @report.json '"
							+ this.portal.of(request) + path + "'",
					CutShort.of(answered));
		}
		String address = this.portal.of(request) + filled(path, newest) + query(id, newest);
		boolean file = path.startsWith("/api/v1/years/");
		ResponseEntity<byte[]> answer = (newest != null) ? answer(id, newest, request) : null;
		return new Example("curl " + (file ? "-OJ " : "") + "'" + address + "'",
				(answer != null) ? CutShort.of(Objects.requireNonNull(answer.getBody())) : null);
	}

	private static String query(String id, @Nullable PublishedReport newest) {
		return switch (id) {
			case "organizations" -> "?size=1";
			case "reports" -> ((newest != null) ? "?year=" + newest.year() + "&" : "?") + "size=1";
			default -> "";
		};
	}

	private static String filled(String path, @Nullable PublishedReport newest) {
		List<String> editions = Editions.ids();
		String known = path.replace("{edition}", editions.get(editions.size() - 1));
		return (newest == null) ? known
				: known.replace("{org}", newest.organizationCode())
					.replace("{code}", newest.organizationCode())
					.replace("{year}", String.valueOf(newest.year()));
	}

	private @Nullable ResponseEntity<byte[]> answer(String id, PublishedReport newest, HttpServletRequest request) {
		String organization = newest.organizationCode();
		return switch (id) {
			case "organizations" -> this.organizations.list(null, "1", request);
			case "organization" -> this.organizations.one(organization, request);
			case "reports" ->
				this.reports.list(new Asked(String.valueOf(newest.year()), null, null, null, null), null, "1", request);
			case "report" -> this.reports.one(organization, newest.year(), request);
			case "revisions" -> this.reports.revisions(organization, newest.year(), request);
			case "catalog" -> this.catalog.catalog(request);
			default -> null;
		};
	}

}
