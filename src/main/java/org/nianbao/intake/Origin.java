package org.nianbao.intake;

/**
 * Where in a file a figure was read.
 *
 * @param table the table, counted from 0 among those in which figures were read
 * @param line the line in it, from 0
 * @param column the column in it, from 0
 */
public record Origin(int table, int line, int column) {

}
