package org.nianbao.organization;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no organization of that key.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class OrganizationNotFound extends RuntimeException {

}
