package org.nianbao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.nianbao.Spent;

/**
 * Has a browser print the same markup in the same typeface.
 */
final class ChromiumPrint {

	private static final List<String> USUAL = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
			"/usr/bin/google-chrome");

	/** How often the processor time of the browser's processes is read. */
	private static final long EVERY = 20;

	private static final String FACES = """
			@font-face { font-family: report; font-weight: 400; src: url(NotoSansSC-Regular.ttf); }
			@font-face { font-family: report; font-weight: 700; src: url(NotoSansSC-Bold.ttf); }
			""";

	private final Path folder;

	private final List<String> command;

	ChromiumPrint(IssuedReport report) {
		try {
			this.folder = Files.createTempDirectory("print");
			for (String face : List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")) {
				try (InputStream in = PdfWriter.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + face)) {
					Files.copy(in, this.folder.resolve(face));
				}
			}
			Files.writeString(this.folder.resolve("report.html"), html(report));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.command = List.of(browser(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
				"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--no-pdf-header-footer", "--user-data-dir=" + this.folder.resolve("profile"),
				"--print-to-pdf=" + this.folder.resolve("report.pdf"),
				this.folder.resolve("report.html").toUri().toString());
	}

	private static String browser() {
		return Stream.concat(Stream.ofNullable(System.getenv("NIANBAO_CHROMIUM")), USUAL.stream())
			.filter((file) -> Files.isExecutable(Path.of(file)))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Install Chromium, or name one in NIANBAO_CHROMIUM"));
	}

	private static String html(IssuedReport report) {
		try {
			Transformer transformer = TransformerFactory.newInstance().newTransformer();
			transformer.setOutputProperty(OutputKeys.METHOD, "html");
			StringWriter html = new StringWriter();
			Colophon colophon = Colophon.of(VerificationCode.of(report.json()), null, null);
			transformer.transform(new DOMSource(new PdfMarkup().of(report, colophon, null)), new StreamResult(html));
			return html.toString().replace("</style>", FACES + "</style>");
		}
		catch (TransformerException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Starts the browser, waits for the file and counts what all its processes spent, as
	 * far as they were seen.
	 */
	byte[] print() throws IOException, InterruptedException {
		Path file = this.folder.resolve("report.pdf");
		Files.deleteIfExists(file);
		Process browser = new ProcessBuilder(this.command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		Map<Long, Duration> spent = new HashMap<>();
		do {
			processes(browser).forEach(
					(process) -> process.info().totalCpuDuration().ifPresent((cpu) -> spent.put(process.pid(), cpu)));
		}
		while (!browser.waitFor(EVERY, TimeUnit.MILLISECONDS));
		Spent.byOthers(spent.values().stream().mapToLong(Duration::toNanos).sum());
		return Files.readAllBytes(file);
	}

	private static List<ProcessHandle> processes(Process browser) {
		List<ProcessHandle> processes = new ArrayList<>(browser.descendants().toList());
		Optional.of(browser.toHandle()).filter(ProcessHandle::isAlive).ifPresent(processes::add);
		return processes;
	}

}
