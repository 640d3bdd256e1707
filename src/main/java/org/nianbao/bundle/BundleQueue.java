package org.nianbao.bundle;

import java.util.Optional;

import org.nianbao.background.Making;
import org.nianbao.background.MakingQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bundles that are to be packed, for whoever packs them.
 */
@Component
@Transactional
class BundleQueue extends MakingQueue {

	private final JdbcClient jdbc;

	BundleQueue(JdbcClient jdbc) {
		super(jdbc, "bundle");
		this.jdbc = jdbc;
	}

	/**
	 * What is to be packed, nothing if the bundle was taken away.
	 */
	@Transactional(readOnly = true)
	Optional<Choice> choice(Making making) {
		return this.jdbc.sql("select total, choice as words from bundle where id = ?")
			.param(making.id())
			.query(Choice.class)
			.optional();
	}

	/**
	 * A report of a bundle, nothing if the bundle was taken away.
	 * @param position from 0
	 */
	@Transactional(readOnly = true)
	Optional<Chosen> report(Making making, int position) {
		return this.jdbc.sql("select report_id, revision_id from bundle_report where bundle_id = ? and position = ?")
			.params(making.id(), position)
			.query(Chosen.class)
			.optional();
	}

	/**
	 * Keeps how many reports could not be put in.
	 */
	void leaveOut(Making making, int leftOut) {
		this.jdbc.sql("update bundle set left_out = ? where id = ? and attempts = ? and state = 'RUNNING'")
			.params(leftOut, making.id(), making.number())
			.update();
	}

	/**
	 * Which reports were chosen.
	 *
	 * @param total how many
	 * @param words which, in words
	 */
	record Choice(int total, String words) {

	}

}
