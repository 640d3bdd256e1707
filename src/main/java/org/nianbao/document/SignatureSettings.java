package org.nianbao.document;

import java.nio.file.Path;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With what PDFs are signed, for an office that has a certificate.
 *
 * @param keystore the keystore, PKCS #12 or JKS, with the key and its chain of
 * certificates
 * @param password what opens the keystore and the key
 * @param alias which key it is; {@code null} for the only one
 */
record SignatureSettings(Path keystore, @DefaultValue("") String password, @Nullable String alias) {

	char[] secret() {
		return this.password.toCharArray();
	}

	/**
	 * Which key of a keystore is meant.
	 * @throws IllegalArgumentException if none is named and there is not exactly one
	 */
	String aliasIn(KeyStore store) throws KeyStoreException {
		if (this.alias != null) {
			return this.alias;
		}
		List<String> keys = new ArrayList<>();
		for (String name : Collections.list(store.aliases())) {
			if (store.isKeyEntry(name)) {
				keys.add(name);
			}
		}
		if (keys.size() != 1) {
			throw new IllegalArgumentException(this + ": name one of its keys, " + keys + ", as alias");
		}
		return keys.get(0);
	}

	/**
	 * The keystore alone, as the password is nobody's business.
	 */
	@Override
	public String toString() {
		return "nianbao.pdf.signature.keystore " + this.keystore;
	}

}
