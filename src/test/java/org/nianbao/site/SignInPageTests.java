package org.nianbao.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * To whom the sign-in page tells the password of the sample.
 */
@PortalTest
class SignInPageTests {

	@Autowired
	private MockMvc mvc;

	@Test
	void theSampleIsNamedToWhoSitsAtThisMachine() throws Exception {
		assertThat(signInPage("127.0.0.1")).contains("示例账号").contains("filer");
		assertThat(signInPage("0:0:0:0:0:0:0:1")).contains("示例账号");
		assertThat(signInPage("[::1]")).contains("示例账号");
	}

	@ParameterizedTest
	@ValueSource(strings = { "10.1.2.3", "nosuch.invalid", "localhost", "127.0.0.1.example.org", "::2" })
	void theSampleIsHiddenFromEveryOtherAddress(String address) throws Exception {
		assertThat(signInPage(address)).contains("登录工作台").doesNotContain("示例账号");
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Forwarded-For", "x-forwarded-proto", "Forwarded", "X-Real-IP", "Via" })
	void theSampleIsHiddenFromWhoComesThroughAProxy(String header) throws Exception {
		assertThat(this.mvc.perform(MockMvcRequestBuilders.get("/sign-in").header(header, "127.0.0.1"))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("登录工作台").doesNotContain("示例账号");
	}

	private String signInPage(String remoteAddress) throws Exception {
		MockHttpServletResponse response = this.mvc
			.perform(MockMvcRequestBuilders.get("/sign-in").remoteAddress(remoteAddress))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

}
