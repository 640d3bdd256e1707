package org.nianbao.report;

import org.nianbao.form.Figures;
import org.nianbao.form.Scope;

/**
 * The figures of a report as the public has it.
 *
 * @param revision the revision that they stand in
 * @param scope whose acts they count
 * @param figures the figures
 */
public record IssuedFigures(IssuedRevision revision, Scope scope, Figures figures) {

}
