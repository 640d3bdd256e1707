package org.nianbao.bundle;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.nianbao.DeskPages;
import org.nianbao.account.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * The auditor's page as a person without script uses it.
 */
final class BundlePages {

	private final MockMvc mvc;

	private final SignedIn auditor;

	BundlePages(MockMvc mvc, SignedIn auditor) {
		this.mvc = mvc;
		this.auditor = auditor;
	}

	Document list() throws Exception {
		return open("/audit");
	}

	Document open(String address) throws Exception {
		return new DeskPages(this.mvc, this.auditor).open(address).page();
	}

	/**
	 * Presses the button on the page that an address shows.
	 */
	DeskPages.Answer ask(String address) throws Exception {
		Map<String, String> fields = new HashMap<>();
		open(address).select("form[action=/audit/bundles] input[type=hidden]")
			.forEach((field) -> fields.put(field.attr("name"), field.val()));
		fields.remove("_csrf");
		return send("/audit/bundles", fields);
	}

	DeskPages.Answer ask(UUID request) throws Exception {
		return send("/audit/bundles", Map.of("request", request.toString()));
	}

	DeskPages.Answer send(String address, Map<String, String> fields) throws Exception {
		return new DeskPages(this.mvc, this.auditor).send(address, fields);
	}

	/**
	 * What the portal answers to a step that may not be this person's.
	 */
	int status(String address) throws Exception {
		return this.mvc
			.perform(MockMvcRequestBuilders.post(address)
				.param("request", UUID.randomUUID().toString())
				.with(SecurityMockMvcRequestPostProcessors.csrf())
				.with(SecurityMockMvcRequestPostProcessors.user(this.auditor)))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	/**
	 * The key of the newest bundle on the list.
	 */
	long newest() throws Exception {
		return Long.parseLong(list().select("[data-bundle]").first().attr("data-bundle"));
	}

	MockHttpServletResponse download(long bundle, String... headers) throws Exception {
		return get("/audit/bundles/" + bundle + ".zip", headers);
	}

	MockHttpServletResponse get(String address, String... headers) throws Exception {
		HttpHeaders sent = new HttpHeaders();
		for (int i = 0; i < headers.length; i += 2) {
			sent.add(headers[i], headers[i + 1]);
		}
		MockHttpServletResponse answer = this.mvc
			.perform(MockMvcRequestBuilders.get(address)
				.headers(sent)
				.with(SecurityMockMvcRequestPostProcessors.user(this.auditor)))
			.andReturn()
			.getResponse();
		answer.setDefaultCharacterEncoding(StandardCharsets.UTF_8.name());
		return answer;
	}

}
