package org.nianbao.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the organizations below a reviewer are with their reports of a year.
 *
 * @param lines those that were asked for
 * @param counts how many there are in each state, asked for or not
 * @param total how many there are
 * @param issued how many reports the public has
 * @param late how many are late
 */
record Board(List<BoardLine> lines, Map<BoardState, Long> counts, int total, long issued, long late) {

	static Board of(List<BoardLine> all, BoardQuery query) {
		Map<BoardState, Long> counts = new EnumMap<>(BoardState.class);
		all.forEach((line) -> counts.merge(line.state(), 1L, Long::sum));
		return new Board(all.stream().filter(query::shows).sorted(query.order()).toList(), counts, all.size(),
				all.stream().filter(BoardLine::issued).count(), all.stream().filter(BoardLine::late).count());
	}

}
