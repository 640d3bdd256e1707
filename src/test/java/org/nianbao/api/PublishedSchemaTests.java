package org.nianbao.api;

import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.form.Edition;
import org.nianbao.form.ReportJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema of each edition's report, for whoever reads the published files.
 */
@PortalTest
class PublishedSchemaTests {

	private static final SchemaRegistry REGISTRY = SchemaRegistry
		.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@ValueSource(ints = { 2019, 2020 })
	void publishedFilesFitTheSchemaOfTheirEdition(int year) throws Exception {
		assertThat(deviations("2019", published(year))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.form.Editions#all")
	void aDraftFitsTheSchemaOfItsEdition(Edition edition) throws Exception {
		assertThat(deviations(edition.id(),
				Documented.MAPPER.readTree(ReportJson.write(SampleReports.complete(edition.firstYear()), null))))
			.isEmpty();
	}

	@Test
	void aReportOfAnotherEditionDoesNotFit() throws Exception {
		assertThat(deviations("2021", published(2020))).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "issuedOn, 20201", "number, 0", "historical, \"yes\"", "corrects, \"1\"", "reason, 5" })
	void whatIsSaidOfThePublicationIsDescribedToo(String member, String value) throws Exception {
		JsonNode report = published(2020);
		((ObjectNode) report.path("revision")).set(member, Documented.MAPPER.readTree(value));
		assertThat(deviations("2019", report)).isNotEmpty();
	}

	@Test
	void everyReferenceLeadsSomewhere() throws Exception {
		JsonNode schema = schema("2021");
		assertThat(schema.findValues("$ref")).isNotEmpty()
			.allSatisfy((reference) -> assertThat(schema.at(reference.stringValue().substring(1)).isMissingNode())
				.as(reference.stringValue())
				.isFalse());
	}

	@Test
	void thereIsNoSchemaOfAnEditionThatDoesNotExist() throws Exception {
		MockHttpServletResponse response = get("/api/v1/schema/report-2020.json");
		assertThat(response.getStatus()).isEqualTo(404);
		assertThat(response.getContentType()).isEqualTo("application/problem+json");
	}

	private List<String> deviations(String edition, JsonNode report) throws Exception {
		Schema schema = REGISTRY.getSchema(schema(edition));
		return schema.validate(report).stream().map(Error::toString).toList();
	}

	private JsonNode published(int year) throws Exception {
		return Documented.MAPPER.readTree(get("/reports/640422/" + year + ".json").getContentAsByteArray());
	}

	private JsonNode schema(String edition) throws Exception {
		MockHttpServletResponse response = get("/api/v1/schema/report-" + edition + ".json");
		assertThat(response.getContentType()).isEqualTo("application/schema+json");
		return Documented.MAPPER.readTree(response.getContentAsByteArray());
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
	}

}
