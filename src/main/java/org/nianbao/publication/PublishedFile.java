package org.nianbao.publication;

/**
 * The stored bytes of a revision in one format.
 *
 * @param format the format
 * @param sha256 their SHA-256 in hexadecimal
 * @param bytes what was made at publication
 */
public record PublishedFile(Format format, String sha256, byte[] bytes) {

}
