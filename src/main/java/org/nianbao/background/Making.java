package org.nianbao.background;

/**
 * One attempt to make a file.
 *
 * @param id the key of what is made
 * @param accountId the account of the person who asked for it
 * @param number the how manieth attempt this is, from 1
 */
public record Making(long id, long accountId, int number) {

}
