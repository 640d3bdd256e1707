package org.nianbao.importing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nianbao.account.SignedIn;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * The pages of the import as a person without script uses them.
 */
final class ImportPages {

	private final MockMvc mvc;

	private final SignedIn person;

	ImportPages(MockMvc mvc, SignedIn person) {
		this.mvc = mvc;
		this.person = person;
	}

	/**
	 * Sends files.
	 * @return where it leads
	 */
	Answer send(Map<String, byte[]> files) throws Exception {
		return send(UUID.randomUUID(), files);
	}

	Answer send(UUID request, Map<String, byte[]> files) throws Exception {
		MockMultipartHttpServletRequestBuilder post = MockMvcRequestBuilders.multipart("/desk/import");
		files.forEach((name, bytes) -> post.file(new MockMultipartFile("file", name, null, bytes)));
		post.param("request", request.toString());
		post.content(new byte[1]);
		return answer(post.with(SecurityMockMvcRequestPostProcessors.csrf()));
	}

	Answer open(String address) throws Exception {
		return answer(MockMvcRequestBuilders.get(address));
	}

	Answer post(String address, Map<String, String> fields) throws Exception {
		AbstractMockHttpServletRequestBuilder<?> post = MockMvcRequestBuilders.post(address)
			.with(SecurityMockMvcRequestPostProcessors.csrf());
		fields.forEach(post::param);
		return answer(post);
	}

	/**
	 * Presses a button of a preview, with some fields typed over.
	 * @param then {@code report} or {@code next} to confirm, empty to check again
	 */
	Answer press(String preview, String then, Map<String, String> typed) throws Exception {
		Map<String, String> fields = open(preview).fields();
		fields.putAll(typed);
		fields.put("then", then);
		return post(preview, fields);
	}

	MockHttpServletResponse get(String address) throws Exception {
		return perform(MockMvcRequestBuilders.get(address)).getResponse();
	}

	private Answer answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
		MvcResult result = perform(request);
		MockHttpServletResponse response = result.getResponse();
		return new Answer(response.getStatus(), response.getRedirectedUrl(),
				Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8)),
				(result.getFlashMap() != null) ? new LinkedHashMap<>(result.getFlashMap()) : Map.of());
	}

	private MvcResult perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
		return this.mvc.perform(request.with(SecurityMockMvcRequestPostProcessors.user(this.person))).andReturn();
	}

	/**
	 * What came back.
	 *
	 * @param status the HTTP status
	 * @param redirect where it leads on, or {@code null}
	 * @param page the page
	 * @param flash what the page that it leads to will show
	 */
	record Answer(int status, String redirect, Document page, Map<String, Object> flash) {

		Map<String, String> fields() {
			Map<String, String> fields = new LinkedHashMap<>();
			for (Element field : this.page
				.select("form[data-preview] input, form[data-preview] textarea, form[data-preview] select")) {
				String type = field.attr("type");
				if (!(type.equals("radio") || type.equals("checkbox")) || field.hasAttr("checked")) {
					fields.put(field.attr("name"), value(field));
				}
			}
			fields.remove("_csrf");
			return fields;
		}

		private static String value(Element field) {
			return switch (field.tagName()) {
				case "textarea" -> field.wholeText();
				case "select" -> field.select("option[selected]").val();
				default -> field.val();
			};
		}

		String alert() {
			return this.page.select("[role=alert]").text();
		}

		long report() {
			return Long.parseLong(this.redirect.substring("/desk/reports/".length()));
		}

	}

}
