package org.nianbao.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a file holds, before anybody understands it.
 *
 * @param name the file's name without its folder, empty of pasted text
 * @param blocks its paragraphs and tables in reading order
 * @param json the JSON report that it is, or that is attached to it; {@code null} if
 * there is none
 */
public record Source(String name, List<Block> blocks, byte @Nullable [] json) {

}
