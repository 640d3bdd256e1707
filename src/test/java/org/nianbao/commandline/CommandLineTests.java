package org.nianbao.commandline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineTests {

	@ParameterizedTest
	@CsvSource({ "check a.json, true", "serve, true", "--help, true", "-h, true", "'', true", "--server.port=80, false",
			"--format=json check, false" })
	void aWordIsACommandAndAnOptionStartsThePortal(String line, boolean command) {
		assertThat(CommandLine.understands(line.split(" "))).isEqualTo(command);
	}

	@Test
	void nothingStartsThePortal() {
		assertThat(CommandLine.understands()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "-h", "check --help", "check --nope a.json -h" })
	void helpSaysHowTheJarIsUsed(String line) {
		Ran ran = Ran.of(line.split(" "));
		assertThat(ran.code()).isZero();
		assertThat(ran.err()).isEmpty();
		assertThat(ran.out()).startsWith("用法：").contains("--historical", "--to=pdf", "退出码");
		assertThat(ran.out().lines()).allSatisfy((text) -> assertThat(Plain.width(text)).isLessThanOrEqualTo(100));
	}

	@ParameterizedTest
	@CsvSource({ "serve, 没有“serve”这个命令", "check, 请写出要检查的文件或文件夹", "check --historical, 请写出要检查的文件或文件夹",
			"check --strict a.json, 没有“--strict”这个选项", "check -v a.json, 没有“-v”这个选项",
			"check --format=xml a.json, “--format=xml”不能识别", "check --format json a.json, “--format”不能识别",
			"convert --to=pdf, 请写出要转换的文件或文件夹", "convert a.json, 请写出转换成什么，例如 --to=pdf",
			"convert a.json --to=odt, “--to=odt”不能识别，请写成 --to=pdf 这样", "convert --to pdf a.json, “--to”不能识别",
			"convert a.json --to=pdf --out=, --out= 后面请写出存放结果的文件夹",
			"convert a.json --to=pdf --out x, 存放结果的文件夹请写成 --out=文件夹", "convert a.json --to=pdf -v, 没有“-v”这个选项",
			"convert a.json --to=pdf --out=a\0b, 文件夹“a\uFFFDb”不能识别" })
	void whatIsNotUnderstoodIsSaidWithTheUsage(String line, String message) {
		Ran ran = Ran.of(line.split(" "));
		assertThat(ran.code()).isEqualTo(2);
		assertThat(ran.out()).isEmpty();
		assertThat(ran.err()).startsWith(message).contains("用法：");
	}

}
