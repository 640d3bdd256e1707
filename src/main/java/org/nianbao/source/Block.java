package org.nianbao.source;

/**
 * A piece of a file, in the order in which a person reads it.
 */
public sealed interface Block permits Paragraph, Grid {

}
