package org.nianbao.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.SampleReports;
import org.nianbao.check.Checks;
import org.nianbao.form.Cell;
import org.nianbao.form.Editions;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.nianbao.form.UnreadableReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The OpenAPI description says what the portal does.
 */
class OpenApiTests {

	private static final JsonNode SENT = Documented.operation().at("/requestBody/content/application~1json/schema");

	private static final JsonNode ANSWERED = Documented.operation()
		.at("/responses/200/content/application~1json/schema");

	@Test
	void everyReferenceLeadsSomewhere() {
		assertThat(Documented.DESCRIPTION.findValues("$ref")).isNotEmpty()
			.allSatisfy((reference) -> assertThat(
					Documented.DESCRIPTION.at(reference.stringValue().substring(1)).isMissingNode())
				.as(reference.stringValue())
				.isFalse());
		assertThat(Documented.DESCRIPTION.path("openapi").stringValue()).isEqualTo("3.1.0");
	}

	@Test
	void theLicenceIsThatOfTheDataAndNoneIsClaimedUnlessItIsDeclared() {
		assertThat(Documented.DESCRIPTION.at("/info/license").isMissingNode()).isTrue();
		assertThat(OpenApi.describe(Map.of("name", "CC BY 4.0")).at("/info/license/name").stringValue())
			.isEqualTo("CC BY 4.0");
	}

	@Test
	void theExamplesFitTheirSchemas() {
		assertThat(examples("requestBody/content/application~1json")).hasSize(2)
			.allSatisfy((example) -> assertThat(Documented.deviations(SENT, example)).isEmpty());
		assertThat(examples("responses/200/content/application~1json")).hasSize(2)
			.allSatisfy((example) -> assertThat(Documented.deviations(ANSWERED, example)).isEmpty());
		JsonNode problem = Documented.DESCRIPTION
			.at("/components/responses/Unreadable/content/application~1problem+json");
		assertThat(Documented.deviations(problem.path("schema"), problem.path("example"))).isEmpty();
	}

	@Test
	void theExampleOfAnAnswerIsWhatTheExampleOfARequestGets() {
		JsonNode sent = examples("requestBody/content/application~1json").get(0);
		JsonNode answered = examples("responses/200/content/application~1json").get(0);
		assertThat(ReportJson.read(Documented.MAPPER.writeValueAsBytes(sent)).year())
			.isEqualTo(answered.path("year").intValue());
		assertThat(answered.path("findings").findValuesAsString("check")).contains("B1");
	}

	@ParameterizedTest
	@ValueSource(ints = { 2019, 2020 })
	void reportsThatThePortalPublishesFit(int year) {
		assertThat(Documented.deviations(SENT, json(SampleReports.xiji(year)))).isEmpty();
	}

	@Test
	void everyCellOfEveryEditionIsDescribed() {
		assertThat(Editions.all()).allSatisfy((edition) -> assertThat(
				Documented.DESCRIPTION.at("/components/schemas/Figures" + edition.id() + "/properties").propertyNames())
			.containsExactlyElementsOf(edition.cells().stream().map(Cell::name).toList()));
	}

	@Test
	void everyCheckIsNamed() {
		assertThat(Documented.DESCRIPTION.at("/components/schemas/Finding/properties/check/enum"))
			.extracting(JsonNode::stringValue)
			.containsExactlyElementsOf(Checks.ids());
	}

	/**
	 * Each line: a member of a report, and a value that neither the schema nor the portal
	 * takes.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			edition | "2018"
			edition | null
			year | "2023"
			year | 1999
			year | 2023.5
			scope | "ALL"
			title | ["报告"]
			organization | "640422"
			organization | {"code": "", "name": "西吉县人民政府"}
			figures | {"table9/一/二": 1}
			figures | {"table3/一/自然人": "3"}
			figures | {"table3/一/自然人": 1e16}
			figures | [1]
			notes | {"table9/一/二": "注"}
			notes | {"table3/一/自然人": ["注"]}
			notes | ["注"]
			narratives | ["正文"]
			narratives | {"一": ["正文"]}
			narratives | {"headings": ["总体情况"]}
			narratives | {"headings": {"一": {}}}
			contact | "办公室"
			contact | {"office": {}}
			""")
	void whatTheSchemaRefusesThePortalRefusesToo(String member, String value) {
		ObjectNode report = json(SampleReports.complete(2023));
		report.set(member, Documented.MAPPER.readTree(value));
		assertThat(Documented.deviations(SENT, report)).isNotEmpty();
		assertThatExceptionOfType(UnreadableReport.class)
			.isThrownBy(() -> ReportJson.read(Documented.MAPPER.writeValueAsBytes(report)));
	}

	/**
	 * Each line: a member of a report, and a value that both take; {@code -} removes it.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			scope | -
			title | -
			figures | -
			figures | {}
			figures | {"table3/一/自然人": null}
			figures | {"table3/一/自然人": -1.5}
			notes | -
			notes | {"table3/一/自然人": "注"}
			narratives | -
			narratives | {}
			contact | -
			contact | {"telephone": "0954-0000000"}
			revision | {"number": 1}
			anything | 5
			""")
	void whatTheSchemaTakesThePortalTakesToo(String member, String value) {
		ObjectNode report = json(SampleReports.complete(2023));
		report.remove(member);
		if (!value.equals("-")) {
			report.set(member, Documented.MAPPER.readTree(value));
		}
		assertThat(Documented.deviations(SENT, report)).isEmpty();
		assertThat(ReportJson.read(Documented.MAPPER.writeValueAsBytes(report)).year()).isEqualTo(2023);
	}

	private static ObjectNode json(ReportContent report) {
		return (ObjectNode) Documented.MAPPER.readTree(ReportJson.write(report, null));
	}

	private static List<JsonNode> examples(String place) {
		JsonNode examples = Documented.operation().at("/" + place + "/examples");
		return Stream.of("one", "several").map((name) -> examples.path(name).path("value")).toList();
	}

}
