package org.nianbao.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The person was told nothing under that key.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoticeNotFound extends RuntimeException {

}
