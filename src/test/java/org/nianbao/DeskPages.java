package org.nianbao;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.nianbao.account.SignedIn;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * The desk as a person without script uses it: pages are read, their forms filled in and
 * sent.
 */
public class DeskPages {

	private final MockMvc mvc;

	private final SignedIn person;

	public DeskPages(MockMvc mvc, SignedIn person) {
		this.mvc = mvc;
		this.person = person;
	}

	public Answer open(String address) throws Exception {
		return answer(MockMvcRequestBuilders.get(address));
	}

	public Answer send(String address, Map<String, String> fields) throws Exception {
		MockHttpServletRequestBuilder post = MockMvcRequestBuilders.post(address)
			.with(SecurityMockMvcRequestPostProcessors.csrf());
		fields.forEach(post::param);
		return answer(post);
	}

	/**
	 * Opens a section's page, types over its fields and saves.
	 */
	public Answer fillIn(String address, Map<String, String> typed) throws Exception {
		Map<String, String> fields = open(address).fields();
		fields.putAll(typed);
		return send(address, fields);
	}

	private Answer answer(MockHttpServletRequestBuilder request) throws Exception {
		MvcResult result = this.mvc.perform(request.with(SecurityMockMvcRequestPostProcessors.user(this.person)))
			.andReturn();
		MockHttpServletResponse response = result.getResponse();
		return new Answer(response.getStatus(), response.getRedirectedUrl(),
				Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8)),
				new LinkedHashMap<>(result.getFlashMap()));
	}

	/**
	 * What came back.
	 *
	 * @param status the HTTP status
	 * @param redirect where it leads on, or {@code null}
	 * @param page the page
	 * @param flash what the page that it leads to will show
	 */
	public record Answer(int status, String redirect, Document page, Map<String, Object> flash) {

		public Map<String, String> fields() {
			Map<String, String> fields = new LinkedHashMap<>();
			this.page.select("form input[name], form textarea[name]")
				.forEach((field) -> fields.put(field.attr("name"),
						field.tagName().equals("textarea") ? field.wholeText() : field.val()));
			fields.remove("_csrf");
			return fields;
		}

		public String field(String name) {
			return fields().get(name);
		}

		public String alert() {
			return this.page.select("[role=alert]").text();
		}

	}

}
