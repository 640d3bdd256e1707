package org.nianbao.takeaway;

import org.nianbao.background.Making;
import org.nianbao.background.MakingQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sites that are to be made, for whoever makes them.
 */
@Component
@Transactional
class TakeawayQueue extends MakingQueue {

	private final JdbcClient jdbc;

	TakeawayQueue(JdbcClient jdbc) {
		super(jdbc, "takeaway");
		this.jdbc = jdbc;
	}

	/**
	 * Under which address a site is to stand, empty if nobody said.
	 */
	@Transactional(readOnly = true)
	String address(Making making) {
		return this.jdbc.sql("select coalesce(address, '') from takeaway where id = ?")
			.param(making.id())
			.query(String.class)
			.optional()
			.orElse("");
	}

	/**
	 * Keeps what a site contains.
	 */
	void contains(Making making, SiteContents contents) {
		this.jdbc
			.sql("update takeaway set pages = ?, files = ?, left_out = ? where id = ? and attempts = ? "
					+ "and state = 'RUNNING'")
			.params(contents.pages(), contents.files(), contents.left(), making.id(), making.number())
			.update();
	}

}
