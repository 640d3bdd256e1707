package org.nianbao.delivery;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.Decoder;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Public pages are kept as bytes, and are never older than what they show.
 */
@PortalTest
class DeliveryTests {

	private static final String REPORT = "/reports/640422/2020";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private PublicVersion version;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void aPageComesCompressedToWhoeverReadsThatAndPlainToOthers() throws Exception {
		MockHttpServletResponse plain = get(REPORT);
		MockHttpServletResponse packed = ask(get().header(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate"));
		assertThat(packed.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
		assertThat(packed.getHeader(HttpHeaders.VARY)).isEqualTo("Accept-Encoding");
		assertThat(packed.getContentLength()).isEqualTo(packed.getContentAsByteArray().length)
			.isLessThan(plain.getContentLength() / 3);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray())).readAllBytes())
			.isEqualTo(plain.getContentAsByteArray());
		assertThat(packed.getHeader(HttpHeaders.ETAG)).isNotEqualTo(plain.getHeader(HttpHeaders.ETAG))
			.matches("\"[0-9a-f]{64}-gzip\"");
		assertThat(ask(get().header(HttpHeaders.ACCEPT_ENCODING, "gzip;q=0")).getHeader(HttpHeaders.CONTENT_ENCODING))
			.isNull();
	}

	@Test
	void whoeverReadsBrotliGetsThatAndFewerBytes() throws Exception {
		MockHttpServletResponse plain = get(REPORT);
		MockHttpServletResponse packed = ask(get().header(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate, br, zstd"));
		assertThat(packed.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("br");
		assertThat(packed.getHeader(HttpHeaders.VARY)).isEqualTo("Accept-Encoding");
		assertThat(packed.getContentLength()).isEqualTo(packed.getContentAsByteArray().length)
			.isLessThan(ask(get().header(HttpHeaders.ACCEPT_ENCODING, "gzip")).getContentLength());
		assertThat(Decoder.decompress(packed.getContentAsByteArray()).getDecompressedData())
			.isEqualTo(plain.getContentAsByteArray());
		assertThat(packed.getHeader(HttpHeaders.ETAG)).matches("\"[0-9a-f]{64}-br\"");
		assertThat(
				ask(get().header(HttpHeaders.ACCEPT_ENCODING, "br;q=0, gzip")).getHeader(HttpHeaders.CONTENT_ENCODING))
			.isEqualTo("gzip");
	}

	@Test
	void whoHasItInEitherFormIsToldThatItHolds() throws Exception {
		String tag = get(REPORT).getHeader(HttpHeaders.ETAG);
		for (String known : new String[] { tag, "W/" + tag, "\"other\", " + tag, "*",
				tag.substring(0, tag.length() - 1) + "-gzip\"", tag.substring(0, tag.length() - 1) + "-br\"" }) {
			MockHttpServletResponse answer = ask(get().header(HttpHeaders.IF_NONE_MATCH, known));
			assertThat(answer.getStatus()).as(known).isEqualTo(304);
			assertThat(answer.getContentAsByteArray()).isEmpty();
		}
		assertThat(ask(get().header(HttpHeaders.IF_NONE_MATCH, "\"other\"")).getStatus()).isEqualTo(200);
	}

	@Test
	void aKeptPageSaysAllThatTheFirstAnswerSaid() throws Exception {
		String address = REPORT + "?a-question-of-its-own";
		MockHttpServletResponse first = get(address);
		MockHttpServletResponse kept = get(address);
		assertThat(kept.getHeaderNames()).containsExactlyInAnyOrderElementsOf(first.getHeaderNames());
		for (String name : first.getHeaderNames()) {
			assertThat(kept.getHeaders(name)).as(name).isEqualTo(first.getHeaders(name));
		}
		assertThat(kept.getHeader("Content-Security-Policy")).contains("default-src 'none'");
		assertThat(kept.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
	}

	@Test
	void whoAsksUnderAnotherNameIsAnsweredUnderThat() throws Exception {
		for (String name : new String[] { "one.example", "two.example" }) {
			assertThat(text(ask(MockMvcRequestBuilders.get("http://" + name + "/sitemap.xml"))))
				.contains("http://" + name + "/");
		}
	}

	@Test
	void askingForTheHeadKeepsTheWholePageForTheNext() throws Exception {
		String address = REPORT + "?head";
		MockHttpServletResponse head = ask(MockMvcRequestBuilders.head(address));
		assertThat(head.getContentAsByteArray()).isEmpty();
		assertThat(head.getContentLength()).isEqualTo(get(address).getContentAsByteArray().length);
	}

	@Test
	void whatIsPublishedIsReadAtOnce() throws Exception {
		TestOffice office = this.offices.open();
		String address = "/reports/" + office.organization().getCode();
		assertThat(text(get(address))).contains("还没有发布报告");
		long id = this.reports.complete(office, 2023);
		this.reports.publish(id, office);
		assertThat(text(get(address))).doesNotContain("还没有发布报告").contains("2023");
	}

	@Test
	void whatIsWrittenPastThisPortalIsHeard() {
		await().until(() -> this.version.current() != PublicVersion.UNKNOWN);
		for (String change : new String[] { "update organization set name = name where code = '640422'",
				"update search_report set shown = shown where organization_code = '640422'" }) {
			long before = this.version.current();
			this.jdbc.update(change);
			await().until(() -> this.version.current() > before);
		}
	}

	@Test
	void pagesOfPeopleAndRefusalsAreNotKept() throws Exception {
		assertThat(get("/reports/640422/1999").getStatus()).isEqualTo(404);
		assertThat(get("/reports/640422/1999").getHeader(HttpHeaders.ETAG)).isNull();
		assertThat(get("/sign-in").getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
		assertThat(get("/desk").getStatus()).isEqualTo(302);
	}

	private static MockHttpServletRequestBuilder get() {
		return MockMvcRequestBuilders.get(REPORT);
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return ask(MockMvcRequestBuilders.get(address));
	}

	private MockHttpServletResponse ask(MockHttpServletRequestBuilder question) throws Exception {
		return this.mvc.perform(question).andReturn().getResponse();
	}

	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
