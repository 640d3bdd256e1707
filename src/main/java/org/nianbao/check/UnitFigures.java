package org.nianbao.check;

import org.nianbao.form.Figures;
import org.nianbao.form.ReportContent.Reporter;

/**
 * The figures that an organization below published, without its words: a report may add
 * up a thousand of them.
 *
 * @param organization who published them
 * @param figures what it published
 */
public record UnitFigures(Reporter organization, Figures figures) {

}
