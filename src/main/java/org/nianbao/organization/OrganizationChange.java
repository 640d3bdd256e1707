package org.nianbao.organization;

/**
 * An organization was opened, renamed or moved. Told within the transaction that does it.
 *
 * @param code its code
 */
public record OrganizationChange(String code) {

}
