package org.nianbao.publication;

/**
 * A file of a revision in a list of downloads.
 *
 * @param revisionId the key of the revision
 * @param format the format
 * @param size its size in bytes
 * @param sha256 its SHA-256 in hexadecimal
 */
public record FileLine(long revisionId, Format format, int size, String sha256) {

}
