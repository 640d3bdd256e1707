package org.nianbao.account;

import java.security.Principal;
import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Another system that signed in with its token.
 *
 * @param tokenId the token's key
 * @param name the system's name
 */
public record ApiClient(long tokenId, String name) implements Principal {

	/** All that a token may do: have reports checked. */
	public static final String MAY_CHECK = "API_CHECK";

	@Override
	public String getName() {
		return this.name;
	}

	/**
	 * What the system may do.
	 */
	public List<GrantedAuthority> authorities() {
		return List.of(new SimpleGrantedAuthority(MAY_CHECK));
	}

}
