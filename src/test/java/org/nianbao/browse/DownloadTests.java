package org.nianbao.browse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the files of a report are taken away.
 */
@PortalTest
class DownloadTests {

	private static final String PDF = "/reports/640422/2019.pdf";

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "docx", "xlsx", "csv", "json" })
	void aFileHasAChineseNameAndAPlainOneForProgramsWithoutChinese(String ending) throws Exception {
		assertThat(get("/reports/640422/2019." + ending, null, null).getHeader(HttpHeaders.CONTENT_DISPOSITION))
			.isEqualTo("attachment; filename=\"640422-2019." + ending
					+ "\"; filename*=UTF-8''%E8%A5%BF%E5%90%89%E5%8E%BF2019"
					+ "%E5%B9%B4%E6%94%BF%E5%BA%9C%E4%BF%A1%E6%81%AF%E5%85%AC%E5%BC%80%E5%B7%A5%E4%BD%9C%E5%B9%B4%E5%BA%A6"
					+ "%E6%8A%A5%E5%91%8A." + ending);
	}

	@Test
	void aDownloadThatBrokeOffIsContinued() throws Exception {
		byte[] whole = whole();
		MockHttpServletResponse rest = get(PDF, "bytes=1000-", null);
		assertThat(rest.getStatus()).isEqualTo(206);
		assertThat(rest.getHeader(HttpHeaders.CONTENT_RANGE))
			.isEqualTo("bytes 1000-" + (whole.length - 1) + "/" + whole.length);
		assertThat(rest.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(whole, 1000, whole.length));
	}

	@Test
	void whoHasAPartOfTheSameFileGetsTheRestAndWhoHasAnotherGetsItWhole() throws Exception {
		String etag = get(PDF, null, null).getHeader(HttpHeaders.ETAG);
		assertThat(get(PDF, "bytes=1000-", etag).getStatus()).isEqualTo(206);
		MockHttpServletResponse other = get(PDF, "bytes=1000-", "\"another\"");
		assertThat(other.getStatus()).isEqualTo(200);
		assertThat(other.getContentAsByteArray()).isEqualTo(whole());
	}

	@Test
	void aPartBeyondTheEndIsRefused() throws Exception {
		assertThat(get(PDF, "bytes=99999999-", null).getStatus()).isEqualTo(416);
	}

	@Test
	void theFileSaysThatItCanBeHadInParts() throws Exception {
		MockHttpServletResponse response = get(PDF, null, null);
		assertThat(response.getHeader(HttpHeaders.ACCEPT_RANGES)).isEqualTo("bytes");
		assertThat(response.getContentLength()).isEqualTo(whole().length);
		assertThat(new String(whole(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
	}

	private byte[] whole() throws Exception {
		return get(PDF, null, null).getContentAsByteArray();
	}

	private MockHttpServletResponse get(String address, String range, String ifRange) throws Exception {
		var request = MockMvcRequestBuilders.get(address);
		if (range != null) {
			request.header(HttpHeaders.RANGE, range);
		}
		if (ifRange != null) {
			request.header(HttpHeaders.IF_RANGE, ifRange);
		}
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
