package org.nianbao.takeaway;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * No site to take away was made yet.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class TakeawayNotFound extends RuntimeException {

}
