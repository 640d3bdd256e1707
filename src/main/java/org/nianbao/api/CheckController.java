package org.nianbao.api;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.account.ApiClient;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the reports that another system sends. Nothing of them is kept.
 */
@RestController
class CheckController {

	private static final JsonMapper MAPPER = new JsonMapper(
			JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build());

	private final CheckRate rate;

	private final Examiner examiner;

	CheckController(CheckRate rate, Examiner examiner) {
		this.rate = rate;
		this.examiner = examiner;
	}

	@PostMapping(path = "/api/v1/check", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> check(@RequestParam(defaultValue = "false") boolean historical, Authentication asker,
			HttpServletRequest request) {
		this.rate.count(key(asker));
		SentReports sent = SentReports.read(SentBody.read(request));
		List<?> answers = this.examiner.examine(sent.contents(), historical);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(json(sent.array() ? answers : answers.get(0)));
	}

	private static String key(Authentication asker) {
		return (asker.getPrincipal() instanceof ApiClient client) ? "token " + client.tokenId()
				: "account " + asker.getName();
	}

	/**
	 * By way of a text, because what was sent may hold half a character, which goes into
	 * no bytes as it is.
	 */
	private static byte[] json(Object answer) {
		return MAPPER.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
	}

}
