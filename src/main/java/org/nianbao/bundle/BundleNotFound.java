package org.nianbao.bundle;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such bundle, or it is another person's.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class BundleNotFound extends RuntimeException {

}
