package org.nianbao.desk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class DeskSettingsTests {

	private final ApplicationContextRunner portal = new ApplicationContextRunner()
		.withUserConfiguration(Settings.class);

	@ParameterizedTest
	@CsvSource({ "https://nianbao.example.gov.cn, https://nianbao.example.gov.cn/desk",
			"http://10.0.0.8:8080/nianbao/, http://10.0.0.8:8080/nianbao/desk", "'', 登录年报门户后打开 /desk" })
	void aLinkBeginsWithThePublicAddress(String address, String link) {
		this.portal.withPropertyValues("nianbao.public-address=" + address)
			.run((context) -> assertThat(context.getBean(DeskSettings.class).link("/desk")).isEqualTo(link));
	}

	@Test
	void withoutAPublicAddressALinkNamesThePage() {
		this.portal.run((context) -> assertThat(context.getBean(DeskSettings.class).link("/desk/notices/7"))
			.isEqualTo("登录年报门户后打开 /desk/notices/7"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nianbao.public-address=nianbao.example.gov.cn",
			"nianbao.public-address=https://example.gov.cn/?a=b", "nianbao.public-address=javascript:alert(1)",
			"nianbao.mail.from=somebody" })
	void aWrongSettingIsRefusedAtTheStart(String setting) {
		this.portal.withPropertyValues(setting).run((context) -> assertThat(context).hasFailed());
	}

	@EnableConfigurationProperties(DeskSettings.class)
	static class Settings {

	}

}
