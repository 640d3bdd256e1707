package org.nianbao.search;

import java.util.List;

import org.nianbao.publication.PublishedReport;

/**
 * A report that was found.
 *
 * @param report the report
 * @param title its title in pieces
 * @param organization its organization's name in pieces
 * @param passages where in its text the words stand, each in pieces; two at most
 */
public record Hit(PublishedReport report, List<Piece> title, List<Piece> organization, List<List<Piece>> passages) {

}
