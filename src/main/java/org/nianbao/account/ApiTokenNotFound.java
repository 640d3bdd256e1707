package org.nianbao.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no token of that key.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class ApiTokenNotFound extends RuntimeException {

}
