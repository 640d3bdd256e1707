package org.nianbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF carries around its pages: the JSON report as an attachment, and dates and an
 * identifier that depend on the report alone, never on the clock.
 */
final class PdfEnvelope {

	private static final String ATTACHMENT = "report.json";

	private static final Pattern CREATED = Pattern.compile("\\s*(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

	private final @Nullable LocalDate dated;

	private final byte[] json;

	private final String kind;

	/**
	 * What a file carries.
	 * @param dated the day that it bears, {@code null} for none
	 * @param json the JSON report as it is issued
	 * @param kind tells a file made from the report from others, empty for its own
	 */
	PdfEnvelope(@Nullable LocalDate dated, byte[] json, String kind) {
		this.dated = dated;
		this.json = json;
		this.kind = kind;
	}

	/**
	 * Completes a document whose pages are drawn.
	 */
	void close(PDDocument pdf) throws IOException {
		Calendar created = (this.dated != null) ? GregorianCalendar.from(this.dated.atStartOfDay(China.ZONE)) : null;
		pdf.getDocumentInformation().setCreationDate(created);
		date(pdf.getDocumentCatalog().getMetadata());
		for (PDOutputIntent intent : pdf.getDocumentCatalog().getOutputIntents()) {
			blankPlatform(intent.getDestOutputIntent());
		}
		attach(pdf, created);
		pdf.setDocumentId(identifier());
	}

	private void date(PDMetadata metadata) throws IOException {
		String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
		Matcher created = CREATED.matcher(xmp);
		if (!created.find()) {
			throw new IllegalStateException("The metadata name no date of creation");
		}
		String dated = (this.dated != null) ? "$1" + this.dated + "T00:00:00+08:00$2" : "";
		metadata.importXMPMetadata(created.replaceFirst(dated).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Takes the platform out of a colour profile, where every Java runtime names another
	 * one.
	 */
	private static void blankPlatform(COSStream profile) throws IOException {
		byte[] colors;
		try (InputStream in = profile.createInputStream()) {
			colors = in.readAllBytes();
		}
		Arrays.fill(colors, 40, 44, (byte) 0);
		try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(colors);
		}
	}

	private void attach(PDDocument pdf, @Nullable Calendar created) throws IOException {
		PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(this.json), COSName.FLATE_DECODE);
		file.setSubtype("application/json");
		file.setSize(this.json.length);
		if (created != null) {
			file.setCreationDate(created);
			file.setModDate(created);
		}
		PDComplexFileSpecification attachment = new PDComplexFileSpecification();
		attachment.setFile(ATTACHMENT);
		attachment.setFileUnicode(ATTACHMENT);
		attachment.setFileDescription("本报告的数据（JSON）");
		attachment.setEmbeddedFile(file);
		attachment.setEmbeddedFileUnicode(file);
		attachment.getCOSObject().setName("AFRelationship", "Data");
		list(pdf, attachment);
	}

	private static void list(PDDocument pdf, PDComplexFileSpecification attachment) {
		PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
		files.setNames(Map.of(ATTACHMENT, attachment));
		PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
		names.setEmbeddedFiles(files);
		pdf.getDocumentCatalog().setNames(names);
		COSArray associated = new COSArray();
		associated.add(attachment);
		pdf.getDocumentCatalog().getCOSObject().setItem("AF", associated);
	}

	private long identifier() {
		MessageDigest sha256 = Sha256.digest();
		sha256.update(this.json);
		return ByteBuffer.wrap(sha256.digest(this.kind.getBytes(StandardCharsets.UTF_8))).getLong();
	}

}
