package org.nianbao.difference;

/**
 * A text in which two reports differ.
 *
 * @param name {@code opening} or the number of the section
 * @param heading what it is called: 开头段, or the section's number and heading
 * @param diff both texts
 */
public record TextChange(String name, String heading, TextDiff diff) {

}
