package org.nianbao.publication;

/**
 * A revision with the hash of what it says.
 *
 * @param report the revision
 * @param sha256 the SHA-256 of its JSON report in hexadecimal
 */
public record FrozenReport(PublishedReport report, String sha256) {

}
