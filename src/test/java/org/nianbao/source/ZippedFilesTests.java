package org.nianbao.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.form.UnreadableReport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An archive gives its files one by one, and nothing else.
 */
class ZippedFilesTests {

	@TempDir
	Path folder;

	@Test
	void filesComeInTheirOrderUnderTheirNamesWhateverSystemPackedThem() throws IOException {
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GBK"))) {
			Path archive = zip(charset, "年报/", "年报/2023/鑫县.docx", "__MACOSX/._鑫县.docx", "年报/.DS_Store", "~$a.docx",
					"../../etc/乙县.docx");
			try (ZippedFiles files = ZippedFiles.open(archive)) {
				assertThat(StreamSupport.stream(files.spliterator(), false).map(ZippedFiles.Entry::name))
					.containsExactly("鑫县.docx", "乙县.docx");
				assertThat(new String(files.get(1).bytes(), StandardCharsets.UTF_8)).isEqualTo("../../etc/乙县.docx");
				assertThat(files.size()).isEqualTo(2);
				assertThat(files.get(1).index()).isEqualTo(1);
			}
		}
	}

	@Test
	void anArchiveInAnArchiveIsNamedAndNotOpened() throws IOException {
		try (ZippedFiles files = ZippedFiles.open(zip(StandardCharsets.UTF_8, "inner.ZIP"))) {
			assertThat(files.get(0).name()).isEqualTo("inner.ZIP");
			assertThatExceptionOfType(UnreadableReport.class).isThrownBy(() -> files.get(0).bytes())
				.withMessageContaining("没有打开");
		}
	}

	@Test
	void aFileThatIsTooLargeIsNotUnpacked() throws IOException {
		Path archive = this.folder.resolve("large.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			zip.putNextEntry(new ZipEntry("a.docx"));
			zip.write(new byte[Sources.LARGEST + 1]);
		}
		try (ZippedFiles files = ZippedFiles.open(archive)) {
			assertThatExceptionOfType(UnreadableReport.class).isThrownBy(() -> files.get(0).bytes())
				.withMessageContaining("32 MB");
		}
	}

	@Test
	void whatIsNoWholeArchiveIsRefused() throws IOException {
		Path archive = zip(StandardCharsets.UTF_8, "a.docx");
		byte[] bytes = Files.readAllBytes(archive);
		Files.write(archive, Arrays.copyOf(bytes, bytes.length - 10));
		assertThatExceptionOfType(UnreadableReport.class).isThrownBy(() -> ZippedFiles.open(archive))
			.withMessageContaining("重新压缩");
		Path empty = zip(StandardCharsets.UTF_8, "folder/");
		assertThatExceptionOfType(UnreadableReport.class).isThrownBy(() -> ZippedFiles.open(empty))
			.withMessageContaining("没有文件");
	}

	private Path zip(Charset charset, String... names) throws IOException {
		Path archive = this.folder.resolve("a.zip");
		try (OutputStream out = Files.newOutputStream(archive);
				ZipOutputStream zip = new ZipOutputStream(out, charset)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(name.getBytes(StandardCharsets.UTF_8));
			}
		}
		return archive;
	}

}
