package org.nianbao.difference;

/**
 * A short line that differs, such as a telephone number.
 *
 * @param label what it is
 * @param before what it was, 空白 if it was empty
 * @param after what it is, 空白 if it is empty
 */
public record LineChange(String label, String before, String after) {

}
