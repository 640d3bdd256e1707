package org.nianbao.verification;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.difference.Difference;
import org.nianbao.document.PdfSignature;
import org.nianbao.document.Sha256;
import org.nianbao.document.VerificationCode;
import org.nianbao.form.Imprint;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.nianbao.form.UnreadableReport;
import org.nianbao.publication.FileLine;
import org.nianbao.publication.Format;
import org.nianbao.publication.IssuedFile;
import org.nianbao.publication.Revisions;
import org.springframework.stereotype.Service;

/**
 * Compares what somebody has with what was published. Nothing of it is kept.
 */
@Service
class Verification {

	private final Revisions revisions;

	Verification(Revisions revisions) {
		this.revisions = revisions;
	}

	/**
	 * What is known of a code.
	 * @param typed as somebody typed it
	 */
	Answer ofCode(String typed) {
		Optional<VerificationCode> code = VerificationCode.typed(typed);
		if (code.isEmpty()) {
			return Answer.nothing(Verdict.NO_CODE);
		}
		return code.flatMap(this.revisions::issued)
			.map((issued) -> of(Verdict.CODE_KNOWN, issued, null, null))
			.orElseGet(() -> Answer.nothing(Verdict.CODE_UNKNOWN));
	}

	/**
	 * What is known of a file: its bytes decide, and where they are not those of a
	 * published file, what it says of itself.
	 */
	Answer ofFile(byte[] file) {
		if (file.length == 0) {
			return Answer.nothing(Verdict.NOTHING_SENT);
		}
		Optional<IssuedFile> same = this.revisions.issued(Sha256.of(file));
		if (same.isPresent()) {
			return of(Verdict.GENUINE, same.get(), signature(file), null);
		}
		return SentPdf.of(file).map((pdf) -> claimed(pdf, file)).orElseGet(() -> Answer.nothing(Verdict.NO_PDF));
	}

	private Answer claimed(SentPdf pdf, byte[] file) {
		PdfSignature signature = signature(file);
		byte[] attached = pdf.report().orElse(null);
		Answer foreign = new Answer(Verdict.FOREIGN, null, List.of(), signature, null);
		if (attached == null) {
			return foreign;
		}
		return this.revisions.issued(Sha256.of(attached))
			.map((issued) -> of(Verdict.ALTERED, issued, signature, null))
			.or(() -> claimed(attached, signature))
			.orElse(foreign);
	}

	private Optional<Answer> claimed(byte[] attached, @Nullable PdfSignature signature) {
		try {
			ReportContent content = ReportJson.read(attached);
			return ReportJson.imprint(attached)
				.map(Imprint::number)
				.flatMap((number) -> this.revisions.issued(content.organization().code(), content.year(),
						content.scope(), number))
				.map((issued) -> of(Verdict.ALTERED, issued, signature, against(issued, content)));
		}
		catch (UnreadableReport ex) {
			return Optional.empty();
		}
	}

	private @Nullable Difference against(IssuedFile issued, ReportContent content) {
		return this.revisions.content(issued.line().report().id())
			.map((published) -> Difference.between(published, content))
			.orElse(null);
	}

	private Answer of(Verdict verdict, IssuedFile issued, @Nullable PdfSignature signature,
			@Nullable Difference attached) {
		List<FileLine> files = this.revisions.files(issued.line().report().id())
			.stream()
			.filter((file) -> file.format() != Format.PAGE)
			.toList();
		return new Answer(verdict, issued, files, signature, attached);
	}

	private static @Nullable PdfSignature signature(byte[] file) {
		return PdfSignature.last(file).orElse(null);
	}

}
