package org.nianbao.publication;

/**
 * The latest revision of a report.
 *
 * @param reportId the key of the report
 * @param revision the revision, without its content
 */
record LatestRevision(long reportId, PublishedReport revision) {

}
