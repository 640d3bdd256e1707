package org.nianbao.account;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.nianbao.TestOffices;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The pages of the administration as a person without script uses them. Names are unique
 * in a run, because all tests share one database.
 */
public class AdminPages {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final MockMvc mvc;

	private final Accounts accounts;

	public AdminPages(MockMvc mvc, Accounts accounts) {
		this.mvc = mvc;
		this.accounts = accounts;
	}

	/**
	 * Letters and digits that no other test of the run uses.
	 */
	public static String unique(String beginning) {
		return beginning + "-" + NUMBER.incrementAndGet();
	}

	/**
	 * A new account with one role.
	 * @param organizationId for which organization, {@code null} for the whole portal
	 */
	public SignedIn person(Role role, @Nullable Long organizationId) {
		return this.accounts.open(unique("person"), "测试人员", TestOffices.PASSWORD,
				Set.of(new Grant(role, organizationId)));
	}

	/**
	 * Opens a page as a person.
	 */
	public Answer get(String address, SignedIn by) {
		return perform(MockMvcRequestBuilders.get(address).with(user(by)));
	}

	/**
	 * Sends a form as a person.
	 * @param typed names and values in turn
	 */
	public Answer post(String address, SignedIn by, String... typed) {
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(address).with(user(by)).with(csrf());
		for (int i = 0; i < typed.length; i += 2) {
			request.param(typed[i], typed[i + 1]);
		}
		return perform(request);
	}

	/**
	 * Signs in by the form and opens the desk, or returns to the sign-in page.
	 */
	public Answer signIn(String username, String password) {
		try {
			MockHttpSession session = (MockHttpSession) this.mvc
				.perform(formLogin("/sign-in").user(username).password(password))
				.andReturn()
				.getRequest()
				.getSession();
			return perform(MockMvcRequestBuilders.get("/desk").session(session));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Answer perform(MockHttpServletRequestBuilder request) {
		try {
			return new Answer(this.mvc.perform(request).andReturn().getResponse());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What the portal answered.
	 */
	public record Answer(MockHttpServletResponse response) {

		/**
		 * The status, and the page that it came with.
		 */
		public Document page(HttpStatus expected) {
			try {
				assertThat(this.response.getStatus()).isEqualTo(expected.value());
				return Jsoup.parse(this.response.getContentAsString());
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}

		/**
		 * The page of a form that was refused, whose summary links to a field and says
		 * what to do there.
		 */
		public Document refused(String field, String message) {
			Document page = page(HttpStatus.UNPROCESSABLE_CONTENT);
			assertThat(page.select(".error-summary a[href=#" + field + "]").text()).contains(message);
			assertThat(page.getElementById(field)).isNotNull();
			return page;
		}

		/**
		 * Checks that it was done, and that another page follows.
		 */
		public void leadsTo(String address) {
			assertThat(this.response.getStatus()).isEqualTo(HttpStatus.FOUND.value());
			assertThat(this.response.getRedirectedUrl()).isEqualTo(address);
		}

	}

}
