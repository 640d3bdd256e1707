package org.nianbao.organization;

import org.jspecify.annotations.Nullable;

/**
 * An organization in the public list of those that report.
 *
 * @param code its code, such as 640422
 * @param name its official name
 * @param kind what it is
 * @param parent the code of the organization above it, {@code null} for the top
 */
public record OrganizationEntry(String code, String name, OrganizationKind kind, @Nullable String parent) {

}
