package org.nianbao.discovery;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.nianbao.language.PageLanguage;
import org.nianbao.organization.OrganizationEntry;
import org.nianbao.publication.FileLine;
import org.nianbao.publication.Format;
import org.nianbao.publication.PublicYear;
import org.nianbao.publication.PublishedReport;
import org.springframework.http.MediaType;

/**
 * What the portal has, in the words of schema.org.
 *
 * @param portal the portal's address
 * @param licence the licence of the data
 */
record SchemaOrg(String portal, DataLicence licence) {

	/** The language of all data, whatever that of the page. */
	private static final String LANGUAGE = PageLanguage.CHINESE.tag();

	/** What every report is made under. */
	private static final Map<String, Object> REGULATIONS = Map.of("@type", "Legislation", "name", "中华人民共和国政府信息公开条例");

	/**
	 * The portal itself, with its search.
	 * @param name what it is called
	 * @param language the language of its pages that are meant
	 */
	Map<String, Object> site(String name, PageLanguage language) {
		Map<String, Object> site = thing("WebSite", this.portal + "/#site", name);
		site.put("url", language.address(this.portal + "/"));
		site.put("inLanguage", language.tag());
		String search = language.address(this.portal + "/reports?q={search_term_string}");
		site.put("potentialAction",
				Map.of("@type", "SearchAction", "target", Map.of("@type", "EntryPoint", "urlTemplate", search),
						"query-input", "required name=search_term_string"));
		return site;
	}

	/**
	 * The catalogue of its data.
	 */
	Map<String, Object> catalog(String description, List<OrganizationEntry> publishers, List<PublicYear> years) {
		Map<String, Object> catalog = thing("DataCatalog", this.portal + CatalogAddress.CATALOG, "政府信息公开年度报告数据");
		catalog.put("description", description);
		catalog.put("url", this.portal + "/api");
		catalog.put("inLanguage", LANGUAGE);
		catalog.put("publisher", publishers.stream().map((one) -> organization(one.code(), one.name())).toList());
		putLicence(catalog);
		catalog.put("dataset", years.stream().map(this::year).toList());
		return catalog;
	}

	/**
	 * All reports of a year as data.
	 */
	Map<String, Object> year(PublicYear year) {
		String portal = this.portal;
		Map<String, Object> dataset = thing("Dataset", portal + CatalogAddress.ofYear(year.year()),
				year.year() + "年政府信息公开工作年度报告数据");
		dataset.put("description", description(year));
		dataset.put("url", portal + "/statistics?year=" + year.year());
		dataset.put("inLanguage", LANGUAGE);
		dataset.put("temporalCoverage", period(year.year()));
		dataset.put("datePublished", year.issued().toString());
		dataset.put("dateModified", year.changed().toString());
		dataset.put("isAccessibleForFree", true);
		dataset.put("includedInDataCatalog", Map.of("@id", portal + CatalogAddress.CATALOG));
		putLicence(dataset);
		dataset.put("distribution",
				Stream.of(YearFormat.values())
					.map((format) -> file("DataDownload", format.mediaType(), portal + format.address(year.year())))
					.toList());
		return dataset;
	}

	private static String description(PublicYear year) {
		return year.year() + " 年已公布的 " + year.reports() + " 份政府信息公开工作年度报告：主动公开政府信息、收到和处理政府信息公开申请、"
				+ "行政复议和行政诉讼的全部数字，照各机关的报告列出，取各报告现行的一版。";
	}

	/**
	 * A report.
	 * @param first when its first revision was issued
	 */
	Map<String, Object> report(PublishedReport report, Instant first, List<FileLine> files) {
		Map<String, Object> json = thing("Report", this.portal + report.address(), report.title());
		json.put("url", this.portal + report.address());
		json.put("inLanguage", LANGUAGE);
		json.put("version", report.number());
		json.put("temporalCoverage", period(report.year()));
		if (!report.historical()) {
			json.put("datePublished", first.toString());
		}
		json.put("dateModified", report.publishedAt().toString());
		Map<String, Object> author = organization(report.organizationCode(), report.organizationName());
		json.put("author", author);
		json.put("publisher", author);
		json.put("isAccessibleForFree", true);
		putLicence(json);
		json.put("isBasedOn", REGULATIONS);
		json.put("isPartOf", Map.of("@id", this.portal + CatalogAddress.ofYear(report.year())));
		json.put("encoding",
				files.stream()
					.filter((file) -> file.format() != Format.PAGE)
					.map((file) -> file(report, file))
					.toList());
		return json;
	}

	private Map<String, Object> file(PublishedReport report, FileLine line) {
		Map<String, Object> file = file("MediaObject", line.format().mediaType(),
				this.portal + report.address() + "." + line.format().ending());
		file.put("contentSize", line.size() + " B");
		file.put("sha256", line.sha256());
		return file;
	}

	private static Map<String, Object> file(String type, MediaType mediaType, String address) {
		Map<String, Object> file = new LinkedHashMap<>();
		file.put("@type", type);
		file.put("encodingFormat", mediaType.getType() + "/" + mediaType.getSubtype());
		file.put("contentUrl", address);
		return file;
	}

	/**
	 * An organization that reports.
	 */
	Map<String, Object> organization(String code, String name) {
		Map<String, Object> json = thing("GovernmentOrganization", this.portal + "/reports/" + code + "#organization",
				name);
		json.put("identifier", code);
		json.put("url", this.portal + "/reports/" + code);
		return json;
	}

	private void putLicence(Map<String, Object> json) {
		if (this.licence.declared()) {
			json.put("license", this.licence.address().isEmpty() ? this.licence.name() : this.licence.address());
		}
	}

	private static Map<String, Object> thing(String type, String id, String name) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("@type", type);
		json.put("@id", id);
		json.put("name", name);
		return json;
	}

	private static String period(int year) {
		return year + "-01-01/" + year + "-12-31";
	}

	static Map<String, Object> graph(List<Map<String, Object>> things) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("@context", "https://schema.org");
		json.put("@graph", things);
		return json;
	}

}
