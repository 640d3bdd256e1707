package org.nianbao.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The key of an office that signs its reports, with a certificate that an authority
 * issued.
 */
public final class OfficeKey {

	/** What opens the keystores. */
	public static final String PASSWORD = "only-for-tests";

	private OfficeKey() {
	}

	/**
	 * A keystore whose certificate holds from yesterday on for a year.
	 */
	public static Path in(Path folder) {
		return in(folder, "RSA", Instant.now().minus(1, ChronoUnit.DAYS));
	}

	/**
	 * A keystore whose certificate holds for a year from some time on.
	 * @param algorithm RSA or EC
	 */
	public static Path in(Path folder, String algorithm, Instant from) {
		try {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(null, null);
			add(store, "office", algorithm, from);
			return save(store, folder);
		}
		catch (GeneralSecurityException | OperatorCreationException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A keystore with the keys of two people.
	 */
	static Path ofTwo(Path folder) {
		try {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(null, null);
			Instant from = Instant.now().minus(1, ChronoUnit.DAYS);
			add(store, "office", "EC", from);
			add(store, "archive", "EC", from);
			return save(store, folder);
		}
		catch (GeneralSecurityException | OperatorCreationException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void add(KeyStore store, String alias, String algorithm, Instant from)
			throws GeneralSecurityException, OperatorCreationException, IOException {
		KeyPair authority = pair("EC");
		KeyPair office = pair(algorithm);
		X500Name issuer = new X500Name("CN=测试用签发机构");
		X500Name subject = new X500Name("CN=西吉县人民政府办公室,O=西吉县人民政府,C=CN");
		X509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(issuer, BigInteger.TWO, Date.from(from),
				Date.from(from.plus(365, ChronoUnit.DAYS)), subject, office.getPublic())
			.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
		X509v3CertificateBuilder root = new JcaX509v3CertificateBuilder(issuer, BigInteger.ONE, Date.from(from),
				Date.from(from.plus(365, ChronoUnit.DAYS)), issuer, authority.getPublic())
			.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
		var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(authority.getPrivate());
		JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
		store.setKeyEntry(alias, office.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {
				converter.getCertificate(certificate.build(signer)), converter.getCertificate(root.build(signer)) });
	}

	private static KeyPair pair(String algorithm) throws GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
		generator.initialize(algorithm.equals("EC") ? 256 : 2048);
		return generator.generateKeyPair();
	}

	private static Path save(KeyStore store, Path folder) throws GeneralSecurityException, IOException {
		Path file = folder.resolve("office.p12");
		try (OutputStream out = Files.newOutputStream(file)) {
			store.store(out, PASSWORD.toCharArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file;
	}

}
