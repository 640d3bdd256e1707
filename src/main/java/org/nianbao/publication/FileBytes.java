package org.nianbao.publication;

/**
 * A file of a revision as the database lists it.
 *
 * @param revisionId the key of the revision
 * @param bytes what was made at publication
 */
record FileBytes(long revisionId, byte[] bytes) {

}
