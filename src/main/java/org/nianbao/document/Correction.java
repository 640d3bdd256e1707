package org.nianbao.document;

import org.nianbao.difference.Difference;

/**
 * Why a revision replaces an earlier one (更正说明), and what differs.
 *
 * @param reason the public reason
 * @param ofRevision the number of the revision that it replaces
 * @param difference what differs from that
 */
public record Correction(String reason, int ofRevision, Difference difference) {

}
