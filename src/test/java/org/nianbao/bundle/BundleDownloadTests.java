package org.nianbao.bundle;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.Accounts;
import org.nianbao.account.Grant;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.document.Sha256;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who takes a bundle away, and in which pieces.
 */
@PortalTest
class BundleDownloadTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private Accounts accounts;

	@Autowired
	private BundleWorker worker;

	@Autowired
	private JdbcTemplate jdbc;

	private TestOffice office;

	private BundlePages pages;

	private long bundle;

	private byte[] whole;

	private String tag;

	@BeforeEach
	void pack() throws Exception {
		this.office = this.offices.open();
		this.reports.publish(this.reports.complete(this.office, 2023), this.office);
		this.pages = new BundlePages(this.mvc, this.office.auditor());
		this.pages.ask("/audit");
		this.worker.work();
		this.bundle = this.pages.newest();
		this.whole = this.pages.download(this.bundle).getContentAsByteArray();
		this.tag = "\"" + Sha256.of(this.whole) + "\"";
	}

	@Test
	void theWholeFileComesWithItsHashAsTagAndAChineseName() throws Exception {
		MockHttpServletResponse answer = this.pages.download(this.bundle);
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentType()).isEqualTo("application/zip");
		assertThat(answer.getHeader("ETag")).isEqualTo(this.tag);
		assertThat(answer.getHeader("Accept-Ranges")).isEqualTo("bytes");
		assertThat(answer.getContentLengthLong()).isEqualTo(this.whole.length);
		assertThat(answer.getHeader("Cache-Control")).contains("no-store");
		assertThat(answer.getHeader("Content-Disposition"))
			.startsWith("attachment; filename=\"nianbao-bundle-" + this.bundle + ".zip\"; filename*=UTF-8''%E5%B9%B4");
		assertThat(this.pages.list().select("[data-bundle] code").text()).isEqualTo(Sha256.of(this.whole));
	}

	@Test
	void whatBrokeOffIsContinued() throws Exception {
		MockHttpServletResponse rest = this.pages.download(this.bundle, "Range", "bytes=1000-", "If-Range", this.tag);
		assertThat(rest.getStatus()).isEqualTo(206);
		assertThat(rest.getHeader("Content-Range"))
			.isEqualTo("bytes 1000-" + (this.whole.length - 1) + "/" + this.whole.length);
		assertThat(rest.getContentLengthLong()).isEqualTo(this.whole.length - 1000);
		assertThat(rest.getHeader("ETag")).isEqualTo(this.tag);
		assertThat(rest.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(this.whole, 1000, this.whole.length));
		assertThat(this.pages.download(this.bundle, "Range", "bytes=-5").getContentAsByteArray())
			.isEqualTo(Arrays.copyOfRange(this.whole, this.whole.length - 5, this.whole.length));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"another\"", "W/%s", "Thu, 26 Nov 2026 16:00:00 GMT", "" })
	void whoHasAPartOfAnotherFileGetsTheWhole(String ifRange) throws Exception {
		MockHttpServletResponse answer = this.pages.download(this.bundle, "Range", "bytes=1000-", "If-Range",
				String.format(ifRange, this.tag));
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentLengthLong()).isEqualTo(this.whole.length);
		assertThat(answer.getHeader("Content-Range")).isNull();
		assertThat(answer.getContentAsByteArray()).isEqualTo(this.whole);
	}

	@Test
	void aPartThatThereIsNotIsRefusedWithTheLength() throws Exception {
		MockHttpServletResponse answer = this.pages.download(this.bundle, "Range", "bytes=" + this.whole.length + "-");
		assertThat(answer.getStatus()).isEqualTo(416);
		assertThat(answer.getHeader("Content-Range")).isEqualTo("bytes */" + this.whole.length);
		assertThat(answer.getContentAsByteArray()).isEmpty();
		assertThat(answer.getContentLengthLong()).isLessThanOrEqualTo(0);
	}

	@Test
	void aRangeThatIsNotCountedInBytesIsPassedOver() throws Exception {
		MockHttpServletResponse answer = this.pages.download(this.bundle, "Range", "pages=1-2");
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentAsByteArray()).isEqualTo(this.whole);
	}

	@Test
	void whoHasItAlreadyIsToldSo() throws Exception {
		assertThat(this.pages.download(this.bundle, "If-None-Match", this.tag).getStatus()).isEqualTo(304);
	}

	@Test
	void theLengthIsToldBeforehand() throws Exception {
		MockHttpServletResponse answer = this.mvc
			.perform(MockMvcRequestBuilders.head("/audit/bundles/" + this.bundle + ".zip")
				.with(SecurityMockMvcRequestPostProcessors.user(this.office.auditor())))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentLengthLong()).isEqualTo(this.whole.length);
		assertThat(answer.getContentAsByteArray()).isEmpty();
	}

	@Test
	void itIsForWhoAskedForItAlone() throws Exception {
		SignedIn colleague = auditor("colleague", this.office.organization().getId());
		for (SignedIn other : List.of(colleague, this.offices.open().auditor())) {
			assertThat(new BundlePages(this.mvc, other).download(this.bundle).getStatus()).isEqualTo(404);
			for (String step : List.of("/cancel", "/delete")) {
				assertThat(new BundlePages(this.mvc, other).status("/audit/bundles/" + this.bundle + step))
					.isEqualTo(404);
			}
		}
		for (SignedIn other : List.of(this.office.reviewer(), this.office.filer(),
				this.accounts.loadUserByUsername("admin"))) {
			BundlePages pages = new BundlePages(this.mvc, other);
			assertThat(pages.download(this.bundle).getStatus()).isEqualTo(403);
			assertThat(pages.get("/audit/bundles/progress").getStatus()).isEqualTo(403);
			assertThat(pages.status("/audit/bundles")).isEqualTo(403);
		}
	}

	@Test
	void whoNoLongerAuditsAllOfItIsToldSo() throws Exception {
		this.jdbc.update("update account_role set organization_id = ? where account_id = ?",
				this.offices.open().organization().getId(), this.office.auditor().id());
		MockHttpServletResponse answer = this.pages.download(this.bundle);
		assertThat(answer.getRedirectedUrl()).isEqualTo("/audit#bundles");
		assertThat(answer.getContentAsByteArray()).isEmpty();
	}

	private SignedIn auditor(String name, long organization) {
		return this.accounts.open(name + "-" + organization, "同事", TestOffices.PASSWORD,
				Set.of(new Grant(Role.AUDITOR, organization)));
	}

}
