package org.nianbao.importing;

/**
 * There is no such file or batch, its time is over, or it is another person's.
 */
class ImportNotFound extends RuntimeException {

}
