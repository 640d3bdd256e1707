package org.nianbao.discovery;

import java.util.List;

import org.nianbao.organization.OrganizationEntry;
import org.nianbao.organization.Organizations;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Who gives out what the portal has: the organizations that have none above them.
 */
@Component
public class Publishers {

	private static final int MOST = 10;

	private final Organizations organizations;

	Publishers(Organizations organizations) {
		this.organizations = organizations;
	}

	/**
	 * Their entries by code, ten at most.
	 */
	public List<OrganizationEntry> all() {
		return this.organizations.findTop(Limit.of(MOST));
	}

}
