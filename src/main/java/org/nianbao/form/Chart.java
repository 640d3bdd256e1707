package org.nianbao.form;

import java.util.List;

/**
 * Figures of a report that are drawn side by side.
 *
 * @param title what the chart shows
 * @param unit the measure word of every bar
 * @param bars what is compared
 */
public record Chart(String title, String unit, List<Measure> bars) {

}
