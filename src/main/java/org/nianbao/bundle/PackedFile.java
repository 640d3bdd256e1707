package org.nianbao.bundle;

/**
 * A file of a report that goes into a bundle.
 *
 * @param name its name there
 * @param format what it is, in words
 * @param bytes what is in it
 */
record PackedFile(String name, String format, byte[] bytes) {

}
