package org.nianbao.opendata;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.nianbao.discovery.CatalogAddress;
import org.nianbao.discovery.DataLicence;
import org.nianbao.discovery.YearFormat;
import org.nianbao.organization.OrganizationEntry;
import org.nianbao.publication.PublicYear;
import org.springframework.http.MediaType;

/**
 * The catalogue of the data in the words of DCAT 3: a data set for each year, and the
 * service that answers for single reports.
 *
 * @param portal the portal's address
 * @param licence the licence of the data
 * @param publishers who gives it out
 * @param years the years of which there are reports
 */
record Catalog(String portal, DataLicence licence, List<OrganizationEntry> publishers, List<PublicYear> years) {

	private static final String REGISTERED = "https://www.iana.org/assignments/media-types/";

	private static final Map<String, String> CONTEXT = Map.of("dcat", "http://www.w3.org/ns/dcat#", "dct",
			"http://purl.org/dc/terms/", "foaf", "http://xmlns.com/foaf/0.1/", "rdfs",
			"http://www.w3.org/2000/01/rdf-schema#", "xsd", "http://www.w3.org/2001/XMLSchema#");

	private static final List<Object> KEYWORDS = List.of(chinese("政府信息公开"), chinese("年度报告"), chinese("依申请公开"));

	Map<String, Object> json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("@context", CONTEXT);
		json.putAll(
				thing("dcat:Catalog", CatalogAddress.CATALOG, "政府信息公开年度报告数据目录", "本门户公布的政府信息公开工作年度报告，按年度成套，也可以逐份读取。"));
		json.put("foaf:homepage", id(this.portal + "/"));
		if (!this.years.isEmpty()) {
			dates(json, this.years.stream().map(PublicYear::issued).min(Comparator.naturalOrder()).orElseThrow(),
					this.years.stream().map(PublicYear::changed).max(Comparator.naturalOrder()).orElseThrow());
		}
		json.put("dcat:dataset", this.years.stream().map(this::dataset).toList());
		json.put("dcat:service", List.of(service()));
		return json;
	}

	private Map<String, Object> dataset(PublicYear year) {
		Map<String, Object> json = thing("dcat:Dataset", CatalogAddress.ofYear(year.year()),
				year.year() + "年政府信息公开工作年度报告",
				year.year() + " 年已公布的 " + year.reports() + " 份报告，取各报告现行的一版：三张法定表格的全部数字；JSON Lines 文件里还有全部文字。");
		json.put("dct:identifier", String.valueOf(year.year()));
		json.put("dcat:landingPage", id(this.portal + "/statistics?year=" + year.year()));
		json.put("dcat:keyword", KEYWORDS);
		json.put("dct:temporal", Map.of("@type", "dct:PeriodOfTime", "dcat:startDate",
				typed("date", year.year() + "-01-01"), "dcat:endDate", typed("date", year.year() + "-12-31")));
		dates(json, year.issued(), year.changed());
		json.put("dcat:distribution",
				Stream.of(YearFormat.values()).map((format) -> distribution(year, format)).toList());
		return json;
	}

	private Map<String, Object> distribution(PublicYear year, YearFormat format) {
		String address = this.portal + format.address(year.year());
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("@type", "dcat:Distribution");
		json.put("@id", address + "#distribution");
		json.put("dct:title", chinese(format.what()));
		json.put("dcat:accessURL", id(address));
		json.put("dcat:downloadURL", id(address));
		json.put("dcat:mediaType", mediaType(format));
		json.put("dcat:accessService", id(this.portal + CatalogAddress.SERVICE));
		json.put("dct:modified", typed("dateTime", year.changed().toString()));
		putLicence(json);
		return json;
	}

	/** JSON Lines has no entry in the register of media types that could be named. */
	private static Map<String, Object> mediaType(YearFormat format) {
		MediaType type = format.mediaType();
		String name = type.getType() + "/" + type.getSubtype();
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("@type", "dct:MediaType");
		if (format != YearFormat.JSONL) {
			json.put("@id", REGISTERED + name);
		}
		json.put("rdfs:label", name);
		return json;
	}

	private Map<String, Object> service() {
		Map<String, Object> json = thing("dcat:DataService", CatalogAddress.SERVICE, "政府信息公开年度报告数据接口",
				"逐份读取机关、报告和各版，逐年下载全部报告，以及检查报告。");
		json.put("dcat:endpointURL", id(this.portal + "/api/v1"));
		json.put("dcat:endpointDescription", id(this.portal + "/api/v1/openapi.json"));
		json.put("dcat:landingPage", id(this.portal + "/api"));
		json.put("dcat:servesDataset",
				this.years.stream().map((year) -> id(this.portal + CatalogAddress.ofYear(year.year()))).toList());
		return json;
	}

	private Map<String, Object> thing(String type, String address, String title, String description) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("@id", this.portal + address);
		json.put("@type", type);
		json.put("dct:title", chinese(title));
		json.put("dct:description", chinese(description));
		json.put("dct:language", id("http://id.loc.gov/vocabulary/iso639-1/zh"));
		json.put("dct:publisher", this.publishers.stream().map(this::publisher).toList());
		putLicence(json);
		return json;
	}

	private Map<String, Object> publisher(OrganizationEntry organization) {
		String page = this.portal + "/reports/" + organization.code();
		return Map.<String, Object>of("@id", page + "#organization", "@type", "foaf:Agent", "foaf:name",
				chinese(organization.name()), "foaf:page", id(page));
	}

	/** A licence that has no address is a statement of rights. */
	private void putLicence(Map<String, Object> json) {
		if (!this.licence.address().isEmpty()) {
			json.put("dct:license", Map.of("@id", this.licence.address(), "@type", "dct:LicenseDocument", "rdfs:label",
					this.licence.name()));
		}
		else {
			json.put("dct:rights", Map.of("@type", "dct:RightsStatement", "rdfs:label", this.licence.words()));
		}
	}

	private static void dates(Map<String, Object> json, Instant issued, Instant modified) {
		json.put("dct:issued", typed("dateTime", issued.toString()));
		json.put("dct:modified", typed("dateTime", modified.toString()));
	}

	private static Map<String, String> chinese(String text) {
		return Map.of("@value", text, "@language", "zh-CN");
	}

	private static Map<String, String> typed(String type, String value) {
		return Map.of("@value", value, "@type", "xsd:" + type);
	}

	private static Map<String, String> id(String address) {
		return Map.of("@id", address);
	}

}
