package org.nianbao.appearance;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader chose is kept in the browser and answered as a stylesheet; the pages stay
 * the same for all.
 */
@PortalTest
class AppearanceTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@CsvSource({ "large, standard, large", "larger, standard, larger", "standard, high, contrast",
			"large, high, large-contrast", "larger, high, larger-contrast" })
	void theChoiceIsKeptForAYearOutOfReachOfScriptsAndNoSessionIsOpened(String size, String contrast, String kept)
			throws Exception {
		MockHttpServletResponse answer = choose(size, contrast, "/reports?year=2020&lang=en");
		assertThat(answer.getStatus()).isEqualTo(303);
		assertThat(answer.getHeader(HttpHeaders.LOCATION)).isEqualTo("/reports?year=2020&lang=en");
		assertThat(answer.getHeaders(HttpHeaders.SET_COOKIE)).singleElement()
			.asString()
			.startsWith("appearance=" + kept + ";")
			.contains("Path=/;", "Max-Age=31536000;", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Secure");
	}

	@Test
	void choosingTheStandardDeletesTheCookie() throws Exception {
		assertThat(choose("standard", "standard", "").getHeader(HttpHeaders.SET_COOKIE)).startsWith("appearance=;")
			.contains("Max-Age=0");
		assertThat(choose("<script>", "x", "").getHeader(HttpHeaders.SET_COOKIE)).startsWith("appearance=;");
	}

	@Test
	void overAnEncryptedConnectionTheCookieStaysOnIt() throws Exception {
		MockHttpServletResponse answer = ask(
				MockMvcRequestBuilders.post("/appearance").secure(true).param("size", "large"));
		assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).contains("Secure");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "/\\evil.example", "https://evil.example/", "javascript:alert(1)",
			"evil.example", "/a\r\nSet-Cookie: b=c", "/\t/evil.example", "/ /evil.example", " //evil.example" })
	void theWayBackNeverLeadsOutOfThePortal(String back) throws Exception {
		assertThat(choose("large", "high", back).getHeader(HttpHeaders.LOCATION)).isEqualTo("/appearance");
	}

	@Test
	void theStylesheetIsEachReadersOwnAndIsAskedForAgainEveryTime() throws Exception {
		MockHttpServletResponse standard = ask(sheet());
		assertThat(standard.getContentAsString()).isEmpty();
		MockHttpServletResponse large = ask(sheet().cookie(new Cookie("appearance", "large")));
		assertThat(large.getContentAsString()).contains("font-size: 125%").doesNotContain("--ink");
		MockHttpServletResponse both = ask(sheet().cookie(new Cookie("appearance", "larger-contrast")));
		assertThat(both.getContentAsString()).contains("font-size: 150%", "--ink: #000");
		for (MockHttpServletResponse answer : new MockHttpServletResponse[] { standard, large, both }) {
			assertThat(answer.getContentType()).startsWith("text/css");
			assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).contains("private", "no-cache");
			assertThat(answer.getHeaders(HttpHeaders.VARY)).anyMatch((vary) -> vary.contains("Cookie"));
			assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).isNull();
		}
		String tag = large.getHeader(HttpHeaders.ETAG);
		assertThat(ask(sheet().cookie(new Cookie("appearance", "large")).header(HttpHeaders.IF_NONE_MATCH, tag))
			.getStatus()).isEqualTo(304);
		assertThat(ask(sheet().header(HttpHeaders.IF_NONE_MATCH, tag)).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "huge", "large-", "-", "contrast-large-x", "../../application", "%00" })
	void aCookieThatSaysNothingKnownChangesNothingElse(String value) throws Exception {
		MockHttpServletResponse answer = ask(sheet().cookie(new Cookie("appearance", value)));
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentAsString()).doesNotContain("--ink");
	}

	@Test
	void pagesAreTheSameWhateverIsChosen() throws Exception {
		MockHttpServletResponse plain = ask(MockMvcRequestBuilders.get("/reports/640422/2019"));
		MockHttpServletResponse large = ask(
				MockMvcRequestBuilders.get("/reports/640422/2019").cookie(new Cookie("appearance", "large-contrast")));
		assertThat(large.getContentAsByteArray()).isEqualTo(plain.getContentAsByteArray());
		assertThat(plain.getContentAsString()).contains("href=\"/appearance.css\"");
	}

	@Test
	void thePageShowsWhatIsChosenAndIsKeptForNobodyElse() throws Exception {
		MockHttpServletResponse answer = ask(MockMvcRequestBuilders.get("/appearance?back=/verify")
			.cookie(new Cookie("appearance", "larger-contrast")));
		assertThat(answer.getContentAsString()).containsPattern("value=\"larger\"[^>]*checked")
			.containsPattern("value=\"high\"[^>]*checked")
			.contains("name=\"back\" value=\"/verify\"");
		assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).contains("private");
		assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).isNull();
		assertThat(ask(MockMvcRequestBuilders.get("/appearance")).getContentAsString())
			.containsPattern("value=\"standard\"[^>]*checked");
	}

	private MockHttpServletResponse choose(String size, String contrast, String back) throws Exception {
		return ask(MockMvcRequestBuilders.post("/appearance")
			.param("size", size)
			.param("contrast", contrast)
			.param("back", back));
	}

	private static MockHttpServletRequestBuilder sheet() {
		return MockMvcRequestBuilders.get("/appearance.css");
	}

	private MockHttpServletResponse ask(MockHttpServletRequestBuilder question) throws Exception {
		return this.mvc.perform(question).andReturn().getResponse();
	}

}
