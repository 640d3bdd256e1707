package org.nianbao.commandline;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.SampleReports;
import org.nianbao.check.Checks;
import org.nianbao.check.Examined;
import org.nianbao.check.Finding;
import org.nianbao.form.ReportContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The answer that other programs read stands as it was promised.
 */
class JsonAnswerTests {

	@TempDir
	private Path directory;

	@Test
	void eachFileIsAnObjectWithItsReportAndFindings() throws IOException {
		ReportContent report = SampleReports.xiji(2019);
		Path file = new ReportFolder(this.directory).write("西吉.json", report);
		Ran ran = Ran.check("--format=json", file);
		assertThat(ran.code()).isEqualTo(1);
		assertThat(ran.err()).isEmpty();
		JsonNode element = new JsonMapper().readTree(ran.out()).get(0);
		assertThat(element.propertyNames()).containsExactly("file", "organization", "year", "edition", "findings",
				"oddities");
		assertThat(element.get("file").asString()).isEqualTo(file.toString());
		assertThat(element.at("/organization/code").asString()).isEqualTo("640422");
		assertThat(element.at("/organization/name").asString()).isEqualTo("西吉县人民政府");
		assertThat(element.get("year").intValue()).isEqualTo(2019);
		assertThat(element.get("edition").asString()).isEqualTo("2019");
		assertThat(element.get("oddities")).isEmpty();
		List<Finding> findings = Checks.run(new Examined(report, false, null));
		assertThat(element.get("findings").valueStream()).zipSatisfy(findings, JsonAnswerTests::says);
	}

	private static void says(JsonNode json, Finding finding) {
		assertThat(json.propertyNames()).startsWith("check", "severity", "places", "expected", "actual", "message");
		assertThat(json.get("check").asString()).isEqualTo(finding.check());
		assertThat(json.get("severity").asString()).isEqualTo(finding.severity().name());
		assertThat(json.get("places").valueStream().map(JsonNode::asString)).isEqualTo(finding.places());
		assertThat(figure(json.get("expected"))).isEqualTo(finding.expected());
		assertThat(figure(json.get("actual"))).isEqualTo(finding.actual());
		assertThat(json.get("message").asString()).isEqualTo(finding.message());
	}

	private static BigDecimal figure(JsonNode json) {
		return json.isNull() ? null : json.decimalValue();
	}

	@Test
	void anUnreadableFileIsAnObjectTooAndItsReasonAnOddity() throws IOException {
		ReportFolder folder = new ReportFolder(this.directory);
		Path good = folder.write("good.json", SampleReports.complete(2023));
		Path bad = folder.write("bad.json", "{");
		Ran ran = Ran.check("--format=json", bad, good, this.directory.resolve("missing.json"));
		assertThat(ran.code()).isEqualTo(2);
		assertThat(ran.err().lines()).hasSize(2);
		JsonNode array = new JsonMapper().readTree(ran.out());
		assertThat(array.valueStream().map((element) -> element.get("file").asString()))
			.containsExactlyInAnyOrder(good.toString(), bad.toString(), this.directory + "/missing.json");
		JsonNode element = array.valueStream()
			.filter((file) -> file.get("file").asString().equals(bad.toString()))
			.findFirst()
			.orElseThrow();
		assertThat(element.propertyNames()).containsExactly("file", "organization", "year", "edition", "findings",
				"oddities");
		assertThat(element.get("organization").isNull()).isTrue();
		assertThat(element.get("findings")).isEmpty();
		assertThat(element.get("oddities").get(0).propertyNames()).containsExactly("place", "source", "read", "message",
				"asks");
		assertThat(element.at("/oddities/0/place").asString()).isEqualTo("file");
		assertThat(element.at("/oddities/0/message").asString()).contains("不是完整的 JSON");
	}

	@Test
	void twoFilesWithTheSameReportSaySo() throws IOException {
		ReportFolder folder = new ReportFolder(this.directory);
		Path one = folder.write("1.json", SampleReports.complete(2023));
		Path two = folder.write("2.json", SampleReports.complete(2023));
		Ran ran = Ran.check("--format=json", one, two);
		assertThat(ran.code()).isZero();
		assertThat(new JsonMapper().readTree(ran.out()).valueStream().map((file) -> file.at("/oddities/0/message")))
			.satisfiesExactly((message) -> assertThat(message.asString()).contains("与 " + two),
					(message) -> assertThat(message.asString()).contains("与 " + one));
	}

}
