package org.nianbao.intake;

/**
 * Something in a file that was not read as it stands, or could not be read.
 *
 * @param place what of the report it speaks of: a cell's name, {@code opening} or a
 * section's number, {@code organization}, {@code year}, {@code edition}, {@code title},
 * or {@code file}
 * @param source what stands in the file
 * @param read what was read there, empty if nothing
 * @param message one sentence in Chinese
 * @param asks whether a person has to decide before anything is built on it
 */
public record Oddity(String place, String source, String read, String message, boolean asks) {

}
