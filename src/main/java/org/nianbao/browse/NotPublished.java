package org.nianbao.browse;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Nothing public stands at an address.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotPublished extends RuntimeException {

	NotPublished(String address) {
		super("nothing is published at " + address);
	}

}
