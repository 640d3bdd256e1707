package org.nianbao.intake;

/**
 * A piece of a file, in the order in which a person reads it.
 */
sealed interface Block permits Paragraph, Grid {

}
