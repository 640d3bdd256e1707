package org.nianbao.publication;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.document.OfficeKey;
import org.nianbao.document.PdfSignature;
import org.nianbao.document.PdfWriter;
import org.nianbao.report.ActionRefused;
import org.nianbao.report.Review;
import org.nianbao.report.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What an office with a certificate publishes is signed, or not published at all.
 */
@PortalTest
class SignedPublicationTests {

	private static final int YEAR = 2023;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private Review review;

	@Autowired
	private RevisionRepository repository;

	@Autowired
	private RevisionFileRepository files;

	@Autowired
	private ArticleRenderer articles;

	@Autowired
	private Revisions revisions;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Clock clock;

	@TempDir
	private Path folder;

	private TestOffice office;

	private long id;

	@BeforeEach
	void approve() {
		this.office = this.offices.open();
		this.id = this.reports.complete(this.office, YEAR);
		this.reports.approve(this.id, this.office);
	}

	@Test
	void thePublishedPdfIsSigned() {
		publishWith(OfficeKey.in(this.folder));
		PublishedReport published = this.revisions.current(code(), YEAR).orElseThrow();
		PdfSignature signature = PdfSignature
			.last(this.revisions.file(published.id(), Format.PDF).orElseThrow().bytes())
			.orElseThrow();
		assertThat(signature.signer()).isEqualTo("西吉县人民政府办公室");
		assertThat(signature.intact()).isTrue();
		assertThat(signature.whole()).isTrue();
	}

	@Test
	void aReportThatCannotBeSignedIsNotPublishedAndKeepsItsPlace() {
		Path expired = OfficeKey.in(this.folder, "EC", Instant.now().minus(800, ChronoUnit.DAYS));
		assertThatExceptionOfType(ActionRefused.class).isThrownBy(() -> publishWith(expired))
			.withMessage("没有发布：签名证书（西吉县人民政府办公室）已经过期，请更换证书");
		assertThat(this.revisions.current(code(), YEAR)).isEmpty();
		assertThat(this.reports.open(this.id, this.office).status()).isEqualTo(Status.APPROVED);
	}

	private void publishWith(Path keystore) {
		new ApplicationContextRunner().withUserConfiguration(PdfWriter.class)
			.withPropertyValues("nianbao.pdf.signature.keystore=" + keystore,
					"nianbao.pdf.signature.password=" + OfficeKey.PASSWORD)
			.run((context) -> {
				Drawing drawing = new Drawing(this.articles, context.getBean(PdfWriter.class));
				Publishing publishing = new Publishing(this.review,
						new Issuing(this.repository, this.files, drawing, context, this.clock));
				this.transaction.executeWithoutResult((status) -> publishing.publish(this.id,
						this.reports.open(this.id, this.office).version(), this.office.reviewer()));
			});
	}

	private String code() {
		return this.office.organization().getCode();
	}

}
