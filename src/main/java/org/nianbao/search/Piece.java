package org.nianbao.search;

/**
 * A piece of a text that is shown.
 *
 * @param text what it says, to be escaped where it is shown
 * @param marked whether it is what was looked for
 */
public record Piece(String text, boolean marked) {

}
