package org.nianbao.delivery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.RunningPortal;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two portals, each a process of its own, on one database.
 */
@PortalTest
class TwoPortalsTests {

	private static final int YEAR = 2023;

	@Autowired
	private JdbcConnectionDetails database;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	private final HttpClient http = HttpClient.newHttpClient();

	@Test
	void whatOnePublishesTheOtherGivesOutInsteadOfWhatItKept() throws Exception {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, YEAR);
		try (RunningPortal other = RunningPortal.beside(this.database)) {
			String list = other.address() + "/reports/" + office.organization().getCode();
			HttpResponse<String> before = get(list, null);
			String tag = before.headers().firstValue("ETag").orElseThrow();
			assertThat(before.body()).contains("还没有发布报告");
			assertThat(get(list, tag).statusCode()).isEqualTo(304);
			this.reports.publish(id, office);
			await().until(() -> get(list, tag).statusCode() == 200);
			assertThat(get(list, null).body()).contains("/reports/" + office.organization().getCode() + "/" + YEAR);
		}
	}

	private HttpResponse<String> get(String address, String tag) throws Exception {
		HttpRequest.Builder question = HttpRequest.newBuilder(URI.create(address));
		if (tag != null) {
			question.header("If-None-Match", tag);
		}
		return this.http.send(question.build(), BodyHandlers.ofString());
	}

}
