package org.nianbao.check;

import java.time.LocalDate;

/**
 * When a report is published, and by when it had to be.
 *
 * @param deadline the last day that is in time: by Article 49, 31 January for a
 * department and 31 March for a government, unless the place sets an earlier one
 * @param published the day of its first publication, or today if it is still to come
 */
public record Timing(LocalDate deadline, LocalDate published) {

}
