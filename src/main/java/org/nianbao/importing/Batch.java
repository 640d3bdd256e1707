package org.nianbao.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.nianbao.document.China;

/**
 * Files that a person sent together.
 *
 * @param id its key
 * @param sentAt when
 * @param stopped whether nothing more of it is read for now
 * @param skipped how many files of the operating system were left out
 * @param total how many files it has
 * @param read how many of them were read
 * @param imported of how many of them there is a report
 * @param first the name of the first file
 */
record Batch(long id, Instant sentAt, boolean stopped, int skipped, int total, int read, int imported, String first) {

	/**
	 * Whether something is still to be read.
	 */
	public boolean open() {
		return this.read < this.total;
	}

	/**
	 * What was sent, in words.
	 */
	public String title() {
		return (this.total == 1) ? this.first : this.first + " 等 " + this.total + " 个文件";
	}

	/**
	 * How far it is, in words.
	 */
	public String progress() {
		if (!open()) {
			return this.total + " 个文件都读过了，已导入 " + this.imported + " 个";
		}
		return (this.stopped ? "已停下，" : "正在读取，") + "读过 " + this.read + " / " + this.total + " 个文件";
	}

	/**
	 * When it was sent, in China.
	 */
	public String sent() {
		return China.minute(this.sentAt);
	}

	/**
	 * The last whole day in China on which it is kept.
	 */
	public LocalDate keptUntil(Duration keep) {
		return China.day(this.sentAt.plus(keep)).minusDays(1);
	}

}
