package org.nianbao.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.DeskPages;
import org.nianbao.DeskPages.Answer;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.Accounts;
import org.nianbao.account.Addressees;
import org.nianbao.account.AdminPages;
import org.nianbao.account.Mailing;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.organization.Organizations;
import org.nianbao.report.Review;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class MailTests {

	private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private static final int NOBODY_LISTENS = 1;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestReports reports;

	@Autowired
	private Review review;

	@Autowired
	private Reminders reminders;

	@Autowired
	private MailRound round;

	@Autowired
	private JavaMailSenderImpl sender;

	@Autowired
	private Addressees addressees;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Organizations organizations;

	@Autowired
	private JdbcClient jdbc;

	private TestOffice office;

	private String address;

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry registry) {
		SERVER.start();
		registry.add("spring.mail.host", () -> "127.0.0.1");
		registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
		registry.add("nianbao.mail.every", () -> "1h");
		registry.add("nianbao.mail.from", () -> "nianbao@example.gov.cn");
		registry.add("nianbao.public-address", () -> "https://nianbao.example.gov.cn/");
	}

	@AfterAll
	static void stop() {
		SERVER.stop();
	}

	@BeforeEach
	void officeWithAnAddress() {
		this.jdbc.sql("update notice_mail set due_at = null where due_at is not null").update();
		this.office = TestCounty.open(this.organizations, this.accounts, 1).office(1);
		this.address = this.office.filer().username() + "@example.gov.cn";
		this.addressees.change(new Mailing(this.address, true, true), this.office.filer());
	}

	@Test
	void whatHappensToAReportIsMailedOnceInPlainChinese() throws Exception {
		giveBack();
		assertThat(received()).isEmpty();
		this.round.go();
		this.round.go();
		MimeMessage mail = received().get(0);
		assertThat(received()).hasSize(1);
		assertThat(mail.getFrom()[0]).hasToString("nianbao@example.gov.cn");
		assertThat(mail.getSubject()).startsWith("【年报】退回修改：" + this.office.organization().getName());
		assertThat(mail.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("UTF-8");
		assertThat(mail.getContent().toString()).contains(this.office.filer().displayName() + "，您好", "退回了这份报告", "请核对表三")
			.containsPattern("https://nianbao.example.gov.cn/desk/notices/\\d+")
			.contains("https://nianbao.example.gov.cn/desk/settings");
	}

	@Test
	void aMailServerThatFailsDelaysMailAndNothingElse() {
		giveBack();
		Instant now = Instant.now();
		int port = this.sender.getPort();
		this.sender.setPort(NOBODY_LISTENS);
		try {
			this.round.send(now);
			this.round.send(now.plus(Duration.ofMinutes(2)));
		}
		finally {
			this.sender.setPort(port);
		}
		this.round.send(now.plus(Duration.ofMinutes(3)));
		assertThat(received()).isEmpty();
		this.round.send(now.plus(Duration.ofMinutes(13)));
		this.round.send(now.plus(Duration.ofDays(2)));
		assertThat(received()).hasSize(1);
	}

	@Test
	void aMailIsGivenUpAfterAFewAttempts() {
		giveBack();
		Instant now = Instant.now();
		int port = this.sender.getPort();
		this.sender.setPort(NOBODY_LISTENS);
		try {
			for (int day = 0; day < 5; day++) {
				this.round.send(now.plus(Duration.ofDays(day)));
			}
		}
		finally {
			this.sender.setPort(port);
		}
		this.round.send(now.plus(Duration.ofDays(9)));
		assertThat(received()).isEmpty();
	}

	@Test
	void aMailWhoseLastAttemptWasCutOffHoldsUpNoOther() {
		giveBack();
		Instant now = Instant.now();
		this.jdbc.sql("update notice_mail set attempts = 5 where due_at is not null").update();
		giveBack(2022);
		this.round.send(now.plus(Duration.ofDays(1)));
		assertThat(received()).hasSize(1);
		assertThat(
				this.jdbc.sql("select count(*) from notice_mail where due_at is not null").query(Long.class).single())
			.isZero();
	}

	@Test
	void aRoundEndsAtTheFirstMailThatDoesNotReachTheServer() {
		giveBack();
		giveBack(2022);
		int port = this.sender.getPort();
		this.sender.setPort(NOBODY_LISTENS);
		try {
			this.round.send(Instant.now());
		}
		finally {
			this.sender.setPort(port);
		}
		assertThat(this.jdbc.sql("select attempts from notice_mail where due_at is not null order by attempts")
			.query(Integer.class)
			.list()).containsExactly(0, 1);
	}

	@Test
	void whoSwitchedMailOffGetsNone() throws Exception {
		DeskPages filer = new DeskPages(this.mvc, this.office.filer());
		assertThat(filer.send("/desk/settings", Map.of("email", this.address, "deadlines", "true")).redirect())
			.isEqualTo("/desk/settings");
		giveBack();
		this.round.go();
		assertThat(received()).isEmpty();
		this.reminders.remind(this.office.organization().getKind().deadline(2023).minusDays(7));
		this.round.go();
		assertThat(received()).hasSize(1);
		assertThat(received().get(0).getSubject()).startsWith("【年报】截止提醒：");
	}

	@Test
	void whoSwitchesMailOffBeforeItIsSentGetsNone() {
		giveBack();
		this.addressees.change(new Mailing("", true, true), this.office.filer());
		this.round.go();
		this.addressees.change(new Mailing(this.address, true, true), this.office.filer());
		this.round.send(Instant.now().plus(Duration.ofDays(1)));
		assertThat(received()).isEmpty();
	}

	@Test
	void theSettingsShowWhatIsKeptAndRefuseAWrongAddress() throws Exception {
		DeskPages filer = new DeskPages(this.mvc, this.office.filer());
		Answer page = filer.open("/desk/settings");
		assertThat(page.field("email")).isEqualTo(this.address);
		assertThat(page.page().select("input[type=checkbox][checked]")).hasSize(2);
		for (String wrong : List.of("zhangsan", "a@b", "a@b.cn, c@d.cn", "a b@c.cn", "a@b.cn\r\nBcc: x@y.cn")) {
			Answer refused = filer.send("/desk/settings", Map.of("email", wrong));
			assertThat(refused.status()).as(wrong).isEqualTo(422);
			assertThat(refused.alert()).contains("邮箱地址写得不对");
			assertThat(refused.field("email")).isNotNull();
		}
		assertThat(filer.open("/desk/settings").field("email")).isEqualTo(this.address);
	}

	@Test
	void anAdministratorSetsTheAddressOfAnother() {
		AdminPages pages = new AdminPages(this.mvc, this.accounts);
		SignedIn admin = pages.person(Role.ADMIN, null);
		String account = "/admin/accounts/" + this.office.filer().id();
		pages.post(account + "/email", admin, "email", "wrong").refused("email", "邮箱地址写得不对");
		pages.post(account + "/email", admin, "email", "other@example.gov.cn").leadsTo(account);
		assertThat(pages.get(account, admin).page(HttpStatus.OK).getElementById("email").val())
			.isEqualTo("other@example.gov.cn");
		assertThat(pages.get("/admin/accounts/new", admin).page(HttpStatus.OK).getElementById("email")).isNotNull();
		String username = AdminPages.unique("mailed");
		pages
			.post("/admin/accounts/new", admin, "username", username, "displayName", "张三", "email",
					"zhang@example.gov.cn", "password", TestOffices.PASSWORD, "role", "FILER", "organization",
					this.office.organization().getCode())
			.leadsTo("/admin/accounts");
		SignedIn opened = this.accounts.loadUserByUsername(username);
		assertThat(this.addressees.of(opened.id()).orElseThrow().mailing().email()).isEqualTo("zhang@example.gov.cn");
	}

	private void giveBack() {
		giveBack(2023);
	}

	private void giveBack(int year) {
		long id = this.reports.complete(this.office, year);
		this.reports.submit(id, this.office);
		this.review.giveBack(id, this.reports.open(id, this.office).version(), "请核对表三", this.office.reviewer());
	}

	/**
	 * What the filer of this test's office received.
	 */
	private List<MimeMessage> received() {
		return Arrays.stream(SERVER.getReceivedMessages()).filter((mail) -> {
			try {
				return mail.getAllRecipients()[0].toString().equals(this.address);
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

}
