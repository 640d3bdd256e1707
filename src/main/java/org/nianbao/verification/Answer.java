package org.nianbao.verification;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.difference.Difference;
import org.nianbao.document.PdfSignature;
import org.nianbao.document.VerificationCode;
import org.nianbao.publication.FileLine;
import org.nianbao.publication.Format;
import org.nianbao.publication.IssuedFile;

/**
 * What the portal says of a file or a code.
 *
 * @param verdict in one word
 * @param issued what was published: the file itself, or what it claims to be;
 * {@code null} if nothing was
 * @param files all files of that revision
 * @param signature the signature in the file, {@code null} if there is none
 * @param attached in what the data attached to the file differ from those published,
 * {@code null} if they are the same or there are none
 */
record Answer(Verdict verdict, @Nullable IssuedFile issued, List<FileLine> files, @Nullable PdfSignature signature,
		@Nullable Difference attached) {

	Answer {
		files = List.copyOf(files);
	}

	static Answer nothing(Verdict verdict) {
		return new Answer(verdict, null, List.of(), null, null);
	}

	/**
	 * How it is framed: success for what is published and current, error for what must
	 * not be relied on, warning for what wants attention.
	 */
	public String tone() {
		if (this.verdict.wrong()) {
			return "error";
		}
		return (this.issued != null && this.issued.current()) ? "success" : "warning";
	}

	/**
	 * The code of the revision, {@code null} if there is none.
	 */
	public @Nullable VerificationCode code() {
		return hash(Format.JSON).map(VerificationCode::ofHash).orElse(null);
	}

	/**
	 * The SHA-256 of the PDF that was published, {@code null} if there is none.
	 */
	public @Nullable String pdf() {
		return hash(Format.PDF).orElse(null);
	}

	private Optional<String> hash(Format format) {
		return this.files.stream().filter((file) -> file.format() == format).findFirst().map(FileLine::sha256);
	}

}
