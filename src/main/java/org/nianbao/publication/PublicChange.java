package org.nianbao.publication;

/**
 * What the public reads of one report has changed: it was issued, corrected or taken
 * back. Told to whoever listens within the transaction that changes it.
 *
 * @param organizationCode the code of the organization that reported
 * @param year the report year
 */
public record PublicChange(String organizationCode, int year) {

}
