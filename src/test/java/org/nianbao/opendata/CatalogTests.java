package org.nianbao.opendata;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.api.ApiDescription;
import org.nianbao.discovery.DataLicence;
import org.nianbao.organization.OrganizationEntry;
import org.nianbao.organization.OrganizationKind;
import org.nianbao.publication.PublicYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The data as others find it: as a catalogue for programs, and as a page for people.
 */
@PortalTest
class CatalogTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApiDescription description;

	@Test
	void everyYearIsADataSetWhoseFilesAreThere() throws Exception {
		MockHttpServletResponse answer = get("/api/v1/catalog.jsonld");
		JsonNode catalog = MAPPER.readTree(answer.getContentAsByteArray());
		assertThat(catalog.at("/@context/dcat").stringValue()).isEqualTo("http://www.w3.org/ns/dcat#");
		assertThat(catalog.path("@type").stringValue()).isEqualTo("dcat:Catalog");
		assertThat(catalog.at("/dct:publisher/0/foaf:name/@value").stringValue()).isEqualTo("西吉县人民政府");
		JsonNode year = catalog.path("dcat:dataset")
			.valueStream()
			.filter((one) -> one.path("dct:identifier").stringValue().equals("2019"))
			.findFirst()
			.orElseThrow();
		assertThat(year.at("/dct:temporal/dcat:endDate/@value").stringValue()).isEqualTo("2019-12-31");
		assertThat(Instant.parse(year.at("/dct:modified/@value").stringValue()))
			.isAfterOrEqualTo(Instant.parse(year.at("/dct:issued/@value").stringValue()));
		assertThat(year.path("dcat:distribution")).hasSize(3);
		for (JsonNode file : year.path("dcat:distribution")) {
			MockHttpServletResponse sent = get(file.at("/dcat:downloadURL/@id").stringValue());
			assertThat(sent.getStatus()).isEqualTo(200);
			assertThat(sent.getContentType()).startsWith(file.at("/dcat:mediaType/rdfs:label").stringValue());
		}
		JsonNode service = catalog.at("/dcat:service/0");
		assertThat(service.path("dcat:servesDataset").findValuesAsString("@id"))
			.contains(year.path("@id").stringValue());
		assertThat(get(service.at("/dcat:endpointDescription/@id").stringValue()).getStatus()).isEqualTo(200);
		assertThat(get("/api/v1/catalog.jsonld", HttpHeaders.IF_NONE_MATCH, answer.getHeader(HttpHeaders.ETAG))
			.getStatus()).isEqualTo(304);
	}

	@Test
	void theLicenceIsTheOneThatTheOfficeHasDeclaredAndNoneOtherwise() {
		assertThat(catalog(new DataLicence("", "")).findValuesAsString("rdfs:label")).contains("未声明许可");
		assertThat(catalog(new DataLicence("", "")).findValues("dct:license")).isEmpty();
		assertThat(catalog(new DataLicence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"))
			.at("/dcat:dataset/0/dcat:distribution/0/dct:license/@id")
			.stringValue()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
	}

	private static JsonNode catalog(DataLicence licence) {
		return MAPPER.valueToTree(new Catalog("https://nianbao.example.org", licence,
				List.of(new OrganizationEntry("640422", "西吉县人民政府", OrganizationKind.GOVERNMENT, null)),
				List.of(new PublicYear(2020, 1, Instant.EPOCH, Instant.EPOCH, null)))
			.json());
	}

	@Test
	void thePageSaysWhatTheDescriptionSaysWithRealAnswers() throws Exception {
		Document page = Jsoup.parse(get("/api").getContentAsString(StandardCharsets.UTF_8));
		this.description.document()
			.path("paths")
			.propertyStream()
			.forEach((path) -> path.getValue()
				.propertyStream()
				.forEach((method) -> assertThat(
						page.getElementById(method.getValue().path("operationId").stringValue()).text())
					.contains(path.getKey(), method.getValue().path("description").stringValue().strip())));
		assertThat(page.select("#catalog pre").text()).contains("curl 'http://localhost/api/v1/catalog.jsonld'",
				"dcat:Catalog");
		for (String command : page.select(".operation:not(#check) .command").eachText()) {
			String address = command.substring(command.indexOf('\'') + 1, command.lastIndexOf('\''));
			assertThat(get(address).getStatus()).as(address).isEqualTo(200);
		}
		assertThat(page.text()).contains("未声明许可", "一分钟内最多 120 次");
		assertThat(page.select("a[href='/api/v1/years/2019.xlsx']")).hasSize(1);
		assertThat(get("/reports").getContentAsString(StandardCharsets.UTF_8)).contains("href=\"/api\"");
	}

	private MockHttpServletResponse get(String address, String... headers) throws Exception {
		var request = MockMvcRequestBuilders.get(address);
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
