package org.nianbao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * The last signature in a PDF of unknown origin. It is looked for in the bytes, so that
 * nothing in the file is opened. Whether its certificate may be trusted is not judged.
 *
 * @param signer in whose name it is signed
 * @param issuer who issued the certificate
 * @param validUntil until when the certificate holds
 * @param at the time that it states, {@code null} if it states none
 * @param intact whether what it covers is unaltered since
 * @param whole whether it covers the file to its end
 */
public record PdfSignature(String signer, String issuer, LocalDate validUntil, @Nullable LocalDateTime at,
		boolean intact, boolean whole) {

	/** How far from the signature its time of a signature is looked for, in bytes. */
	private static final int NEAR = 4096;

	private static final Pattern RANGE = Pattern.compile(
			"/ByteRange\\s{0,9}\\[\\s{0,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{0,9}]");

	private static final Pattern TIME = Pattern.compile("/M\\s{0,9}\\(D:(\\d{14})\\+08'00'");

	private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

	/**
	 * Reads the last signature of a file.
	 * @return empty if there is none that can be read
	 */
	public static Optional<PdfSignature> last(byte[] pdf) {
		String text = new String(pdf, StandardCharsets.ISO_8859_1);
		return RANGE.matcher(text)
			.results()
			.reduce((first, second) -> second)
			.flatMap((range) -> read(pdf, text, range));
	}

	private static Optional<PdfSignature> read(byte[] pdf, String text, MatchResult range) {
		int before = Integer.parseInt(range.group(2));
		int after = Integer.parseInt(range.group(3));
		int rest = Integer.parseInt(range.group(4));
		boolean fits = range.group(1).equals("0") && before < after && after <= pdf.length
				&& rest <= pdf.length - after;
		if (!fits) {
			return Optional.empty();
		}
		ByteArrayOutputStream covered = new ByteArrayOutputStream(before + rest);
		covered.write(pdf, 0, before);
		covered.write(pdf, after, rest);
		try {
			byte[] signature = HexFormat.of().parseHex(text.substring(before + 1, after - 1));
			return Optional
				.of(of(signature, covered.toByteArray(), time(text, before, after), after + rest == pdf.length));
		}
		catch (RuntimeException | CMSException | GeneralSecurityException | OperatorCreationException
				| IOException ex) {
			return Optional.empty();
		}
	}

	private static PdfSignature of(byte[] signature, byte[] covered, @Nullable LocalDateTime at, boolean whole)
			throws CMSException, GeneralSecurityException, OperatorCreationException, IOException {
		ContentInfo content = ContentInfo.getInstance(new ASN1InputStream(signature).readObject());
		CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(covered), content);
		SignerInformation signer = signed.getSignerInfos().iterator().next();
		X509CertificateHolder certificate = (X509CertificateHolder) signed.getCertificates()
			.getMatches(signer.getSID())
			.iterator()
			.next();
		return new PdfSignature(CertificateNames.of(certificate.getSubject()),
				CertificateNames.of(certificate.getIssuer()),
				LocalDate.ofInstant(certificate.getNotAfter().toInstant(), China.ZONE), at, intact(signer, certificate),
				whole);
	}

	private static boolean intact(SignerInformation signer, X509CertificateHolder certificate)
			throws GeneralSecurityException, OperatorCreationException {
		try {
			return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
		}
		catch (CMSException ex) {
			return false;
		}
	}

	private static @Nullable LocalDateTime time(String text, int before, int after) {
		String around = text.substring(Math.max(0, before - NEAR), before)
				+ text.substring(after, Math.min(text.length(), after + NEAR));
		Matcher time = TIME.matcher(around);
		try {
			return time.find() ? LocalDateTime.parse(time.group(1), COMPACT) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
