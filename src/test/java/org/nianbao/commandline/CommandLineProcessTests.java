package org.nianbao.commandline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.NianbaoApplication;
import org.nianbao.SampleReports;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command line in a process of its own, on a machine that knows no Chinese.
 */
class CommandLineProcessTests {

	@TempDir
	private Path directory;

	@TempDir
	private Path elsewhere;

	@Test
	void theAnswerIsUtf8WhateverThePlatformWrites() throws Exception {
		folder().write("西吉/年报.json", SampleReports.xiji(2019));
		Ran ran = run("check", "--format=json", this.directory.toString());
		assertThat(ran.err()).isEmpty();
		assertThat(ran.code()).isEqualTo(1);
		assertThat(new JsonMapper().readTree(ran.out()).at("/0/file").asString())
			.isEqualTo(this.directory + "/西吉/年报.json");
		assertThat(ran.out()).contains("自然人列：新收 10 + 结转 0 = 10");
	}

	@Test
	void theTableAndTheComplaintsAreUtf8Too() throws Exception {
		folder().write("a.json", SampleReports.complete(2023));
		folder().write("b.json", "");
		Ran ran = run("check", this.directory.toString());
		assertThat(ran.code()).isEqualTo(2);
		assertThat(ran.out()).contains("西吉县人民政府 2023 年度", "共检查 1 份报告");
		assertThat(ran.err()).isEqualToIgnoringNewLines(this.directory + "/b.json：文件是空的（0 字节），请重新导出或复制这个文件");
	}

	@Test
	void neitherThePortalNorADatabaseStarts() throws Exception {
		Ran ran = run("check", folder().write("a.json", SampleReports.complete(2023)).toString());
		assertThat(ran.code()).isZero();
		assertThat(ran.out()).startsWith(this.directory + "/a.json").doesNotContain("Spring");
		try (var left = Files.list(this.elsewhere)) {
			assertThat(left).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "docx", "xlsx", "csv", "json" })
	void aReportIsConvertedIntoTheCurrentFolderWhateverItIsCalled(String to) throws Exception {
		folder().write("西吉/年报.json", SampleReports.xiji(2019));
		Ran ran = run("convert", this.directory.toString(), "--to=" + to);
		assertThat(ran.err()).isEmpty();
		assertThat(ran.code()).isZero();
		assertThat(ran.out()).isEqualToIgnoringNewLines(this.directory + "/西吉/年报.json → 年报." + to);
		try (var left = Files.list(this.elsewhere)) {
			assertThat(left).containsExactly(this.elsewhere.resolve("年报." + to));
		}
	}

	@Test
	void anUnknownCommandDoesNotStartThePortal() throws Exception {
		Ran ran = run("serve");
		assertThat(ran.code()).isEqualTo(2);
		assertThat(ran.err()).startsWith("没有“serve”这个命令");
	}

	private ReportFolder folder() {
		return new ReportFolder(this.directory);
	}

	private Ran run(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=GBK",
						"-Dstdout.encoding=GBK", "-XX:TieredStopAtLevel=1", "-cp",
						System.getProperty("java.class.path"), NianbaoApplication.class.getName()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.elsewhere.toFile());
		builder.environment().put("LC_ALL", "C");
		Path err = Files.createTempFile("complaints", ".txt");
		try {
			Process process = builder.redirectError(err.toFile()).start();
			byte[] out = process.getInputStream().readAllBytes();
			return new Ran(process.waitFor(), utf8(out), utf8(Files.readAllBytes(err)));
		}
		finally {
			Files.delete(err);
		}
	}

	private static String utf8(byte[] bytes) throws IOException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
	}

}
