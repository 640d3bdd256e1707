package org.nianbao.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Writes a report as PDF: A4, laid out as official documents are, readable aloud
 * (PDF/UA-1) and fit for archives (PDF/A-3a), with the JSON report attached. The same
 * report gives the same bytes.
 */
@Component
@EnableConfigurationProperties(PdfSettings.class)
public class PdfWriter {

	private static final String LACKING = "〓";

	/** Tells a file made from a report's data from the one that was published. */
	private static final String CONVERTED = "converted";

	/** The parsed typefaces are shared by all writers, and are read by position. */
	private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

	private final PdfSettings settings;

	private final @Nullable String portal;

	private final @Nullable PdfSigner signer;

	private final PdfMarkup markup = new PdfMarkup();

	private final byte[] colors = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private @Nullable PdfFonts fonts;

	static {
		XRLog.setLoggingEnabled(false);
	}

	/**
	 * A writer that sets everything in Noto Sans SC, knows no portal and signs nothing.
	 */
	public PdfWriter() {
		this(PdfSettings.DEFAULT, "");
	}

	/**
	 * The writer of a portal.
	 * @param portal under which people reach it, empty if that is not known
	 */
	@Autowired
	PdfWriter(PdfSettings settings, @Value("${nianbao.public-address:}") String portal) {
		this.settings = settings;
		this.portal = portal.isEmpty() ? null : portal.replaceAll("/+$", "");
		this.signer = (settings.signature() != null) ? new PdfSigner(settings.signature()) : null;
	}

	/**
	 * Writes a report. A character that no typeface has is printed as 〓; the attached
	 * JSON has it. What the portal did not publish bears no date and nothing to verify it
	 * by.
	 * @return the file, not signed
	 * @throws UncheckedIOException if a typeface cannot be read, or may not be embedded
	 */
	public byte[] write(IssuedReport report) {
		byte[] json = report.json();
		return report.published() ? write(report, json, null)
				: write(this.markup.of(report, null, null), new PdfEnvelope(null, json, CONVERTED));
	}

	/**
	 * Writes a report for publication: signed, if the office has a certificate.
	 * @param json its JSON report
	 * @param at when it is signed
	 * @return the file
	 * @throws UncheckedIOException if a typeface cannot be read, or may not be embedded
	 * @throws DocumentRefused if it cannot be signed
	 */
	public byte[] publish(IssuedReport report, byte[] json, Instant at) {
		PdfSigner office = this.signer;
		return (office != null) ? office.sign(write(report, json, office.name()), at) : write(report, json, null);
	}

	private byte[] write(IssuedReport report, byte[] json, @Nullable String signedBy) {
		return write(this.markup.of(report, colophon(json, signedBy), null), new PdfEnvelope(report.dated(), json, ""));
	}

	private Colophon colophon(byte[] json, @Nullable String signedBy) {
		return Colophon.of(VerificationCode.of(json), this.portal, signedBy);
	}

	/**
	 * Writes a report with its proof sheet as an appendix, for the auditor.
	 * @param json the JSON report as it was issued
	 * @return the file
	 */
	public byte[] write(IssuedReport report, Proof proof, byte[] json) {
		Document page = this.markup.of(report, colophon(json, null), proof);
		return write(page, new PdfEnvelope(report.dated(), json, page.getDocumentElement().getTextContent()));
	}

	private byte[] write(Document page, PdfEnvelope envelope) {
		ONE_AT_A_TIME.lock();
		try (PDDocument pdf = new PDDocument()) {
			draw(page, pdf);
			envelope.close(pdf);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			pdf.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			ONE_AT_A_TIME.unlock();
		}
	}

	private void draw(Document page, PDDocument pdf) throws IOException {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePDDocument(pdf);
		builder.withW3cDocument(page, null);
		builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
		builder.usePdfUaAccessibility(true);
		builder.useColorProfile(this.colors);
		builder.withProducer("Nianbao");
		builder.useReplacementText(LACKING);
		builder.useExternalResourceAccessControl((address, type) -> address.startsWith(QrCode.ADDRESS),
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		fonts().offer(builder, pdf);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.createPDFWithoutClosing();
		}
	}

	private PdfFonts fonts() {
		PdfFonts parsed = this.fonts;
		if (parsed == null) {
			parsed = new PdfFonts(this.settings);
			this.fonts = parsed;
		}
		return parsed;
	}

	/**
	 * Writes an empty form and throws it away, so that the first reader does not wait
	 * while typefaces are parsed.
	 */
	void warmUp() {
		List<Edition> editions = Editions.all();
		Edition newest = editions.get(editions.size() - 1);
		ReportContent form = new ReportContent(new Reporter("", ""), newest.firstYear(), Scope.OWN, newest.issuedAs(),
				Figures.blank(newest), Narratives.empty(), Contact.NONE);
		write(new IssuedReport(form, List.of(), 1, LocalDate.EPOCH, false, null));
	}

}
