package org.nianbao.importing;

import java.nio.charset.StandardCharsets;

import org.nianbao.account.SignedIn;
import org.nianbao.check.Severity;
import org.nianbao.form.UnreadableReport;
import org.nianbao.intake.Intake;
import org.nianbao.intake.Oddity;
import org.nianbao.intake.Taken;
import org.nianbao.report.ReportSources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads a file that was sent, and says shortly what is in it.
 */
@Component
class FileReading {

	private static final Logger log = LoggerFactory.getLogger(FileReading.class);

	private static final String BROKEN = "门户读这个文件时出了错，没有读出来。请另存为 .docx 或 .xlsx 再上传；再次出错时请联系系统管理员查看日志";

	private final Previews previews;

	private final ReportSources sources;

	FileReading(Previews previews, ReportSources sources) {
		this.previews = previews;
		this.sources = sources;
	}

	/**
	 * What a file says.
	 * @throws UnreadableReport if there is no report in it, or it is refused, with a
	 * sentence in Chinese that says why and what to do
	 */
	static Taken take(StagedFile file, byte[] bytes) {
		try {
			return file.pasted() ? Intake.paste(new String(bytes, StandardCharsets.UTF_8))
					: Intake.read(file.name(), bytes);
		}
		catch (UnreadableReport ex) {
			throw ex;
		}
		catch (RuntimeException | StackOverflowError ex) {
			log.error("file {} with SHA-256 {} cannot be read", file.id(), file.sha256(), ex);
			throw new UnreadableReport(BROKEN);
		}
	}

	/**
	 * What is in a file, for the list of a person.
	 */
	Summary summary(StagedFile file, byte[] bytes, SignedIn by) {
		return this.sources.reportOf(file.sha256(), by).map(Summary::known).orElseGet(() -> {
			try {
				return summary(this.previews.of(file, take(file, bytes), by));
			}
			catch (UnreadableReport ex) {
				return Summary.unreadable(String.valueOf(ex.getMessage()));
			}
		});
	}

	private static Summary summary(Preview preview) {
		Taken taken = preview.taken();
		int questions = (int) taken.oddities().stream().filter(Oddity::asks).count();
		boolean sure = questions == 0 && preview.organization() != null && preview.year() != null;
		int errors = (int) preview.findings()
			.stream()
			.filter((finding) -> finding.severity() == Severity.ERROR)
			.count();
		String name = (preview.organization() != null) ? preview.organization().getName() : taken.organization().name();
		return new Summary(sure ? ImportState.CLEAN : ImportState.QUESTIONS, "", name, taken.year(),
				taken.figures().edition().id(), taken.oddities().size(), questions, errors, null);
	}

}
