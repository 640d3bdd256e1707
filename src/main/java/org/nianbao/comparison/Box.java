package org.nianbao.comparison;

import org.jspecify.annotations.Nullable;

/**
 * What one report says in a line.
 *
 * @param value what it says
 * @param change how that differs from the first report, {@code null} of the first
 * @param at which report, from 0
 */
record Box(Value value, @Nullable Change change, int at) {

}
