package org.nianbao.form;

/**
 * A cell as a sum speaks of it.
 *
 * @param name what the sentence calls it, such as 新收
 * @param cell the cell
 */
public record Term(String name, Cell cell) {

}
