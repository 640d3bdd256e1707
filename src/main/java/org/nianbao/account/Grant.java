package org.nianbao.account;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.nianbao.organization.Organization;

/**
 * A role that a person holds.
 *
 * @param role what they may do
 * @param organizationId for which organization, {@code null} for the whole portal
 */
@Embeddable
public record Grant(@Enumerated(EnumType.STRING) Role role,
		@Column(name = "organization_id") @Nullable Long organizationId) implements Serializable {

	boolean coversSubtreeOf(Organization organization) {
		return this.organizationId == null || organization.isWithin(this.organizationId);
	}

}
