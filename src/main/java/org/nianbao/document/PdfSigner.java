package org.nianbao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs a PDF with the office's key: PAdES baseline B-B (ETSI EN 319 142-1), of the whole
 * file. The line that says so is on its last page; the signature itself takes no room.
 */
final class PdfSigner {

	/** Room for the signature beside its certificates, in bytes. */
	private static final int ROOM = 4 << 10;

	private final PrivateKey key;

	private final List<X509Certificate> chain;

	/**
	 * Opens the office's keystore.
	 * @throws IllegalArgumentException if it cannot be opened, or holds no key to sign
	 * with
	 */
	PdfSigner(SignatureSettings settings) {
		try {
			KeyStore store = KeyStore.getInstance(settings.keystore().toFile(), settings.secret());
			String alias = settings.aliasIn(store);
			if (!(store.getKey(alias, settings.secret()) instanceof PrivateKey opened)) {
				throw new IllegalArgumentException(settings + ": no private key under the alias " + alias);
			}
			this.key = opened;
			this.chain = Arrays.stream(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList();
			algorithm();
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalArgumentException(settings + ": cannot be opened with its password, " + ex.getMessage(),
					ex);
		}
	}

	/**
	 * In whose name it signs.
	 */
	String name() {
		return CertificateNames.of(X500Name.getInstance(this.chain.get(0).getSubjectX500Principal().getEncoded()));
	}

	/**
	 * Signs a file.
	 * @param at when, by the portal's clock
	 * @return the file with its signature appended
	 * @throws DocumentRefused if the certificate does not hold at that time
	 */
	byte[] sign(byte[] pdf, Instant at) {
		requireValid(at);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDSignature signature = new PDSignature();
			signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
			signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
			signature.setName(name());
			signature.setSignDate(GregorianCalendar.from(at.atZone(China.ZONE)));
			SignatureOptions options = new SignatureOptions();
			options.setPreferredSignatureSize(room());
			document.addSignature(signature, this::signed, options);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.saveIncremental(out);
			return out.toByteArray();
		}
		catch (IOException | CertificateEncodingException ex) {
			throw new IllegalStateException("The file could not be signed", ex);
		}
	}

	private void requireValid(Instant at) {
		try {
			this.chain.get(0).checkValidity(Date.from(at));
		}
		catch (CertificateExpiredException ex) {
			throw new DocumentRefused("签名证书（" + name() + "）已经过期，请更换证书", ex);
		}
		catch (CertificateNotYetValidException ex) {
			throw new DocumentRefused("签名证书（" + name() + "）还没有生效", ex);
		}
	}

	private int room() throws CertificateEncodingException {
		int room = ROOM;
		for (X509Certificate certificate : this.chain) {
			room += certificate.getEncoded().length;
		}
		return room;
	}

	private byte[] signed(InputStream content) throws IOException {
		try {
			CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
			generator.addSignerInfoGenerator(signer());
			generator.addCertificates(new JcaCertStore(this.chain));
			return generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false).getEncoded();
		}
		catch (CMSException | OperatorCreationException | GeneralSecurityException ex) {
			throw new IOException(ex);
		}
	}

	private SignerInfoGenerator signer() throws OperatorCreationException, GeneralSecurityException {
		ContentSigner signer = new JcaContentSignerBuilder(algorithm()).build(this.key);
		AttributeTable certificate = new AttributeTable(
				new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(
						new ESSCertIDv2(HexFormat.of().parseHex(Sha256.of(this.chain.get(0).getEncoded())))))));
		DefaultSignedAttributeTableGenerator attributes = new DefaultSignedAttributeTableGenerator(certificate);
		return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
			.setSignedAttributeGenerator(
					(parameters) -> attributes.getAttributes(parameters).remove(CMSAttributes.signingTime))
			.build(signer, this.chain.get(0));
	}

	private String algorithm() {
		return switch (this.key.getAlgorithm()) {
			case "RSA" -> "SHA256withRSA";
			case "EC" -> "SHA256withECDSA";
			default -> throw new IllegalArgumentException("nianbao.pdf.signature: keys of the kind "
					+ this.key.getAlgorithm() + " cannot sign; RSA or EC can");
		};
	}

}
