package org.nianbao.bundle;

/**
 * Something that may not be done with bundles as they stand; the message says in Chinese
 * why and what to do.
 */
class BundleRefused extends RuntimeException {

	BundleRefused(String message) {
		super(message);
	}

}
