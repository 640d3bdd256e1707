package org.nianbao.narrative;

/**
 * Characters of a narrative.
 *
 * @param from where they begin, in UTF-16 units
 * @param to where they end, exclusive
 */
public record Span(int from, int to) {

}
