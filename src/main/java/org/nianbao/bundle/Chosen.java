package org.nianbao.bundle;

/**
 * A report of a bundle, in the revision that was its latest when the bundle was asked
 * for.
 *
 * @param reportId the key of the report
 * @param revisionId the key of the revision
 */
record Chosen(long reportId, long revisionId) {

}
