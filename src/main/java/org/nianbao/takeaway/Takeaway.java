package org.nianbao.takeaway;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.nianbao.background.MakingState;
import org.nianbao.document.China;

/**
 * A site to take away that was asked for.
 *
 * @param id its key
 * @param address where it is to stand, empty if nobody said
 * @param state where it stands
 * @param done how many steps are done
 * @param total of how many, as far as it is known; more are found on the way
 * @param extent what it contains, once it is made
 * @param size its size in bytes, 0 until it is made
 * @param sha256 its SHA-256 in hexadecimal, {@code null} until it is made
 * @param askedAt when it was asked for
 * @param finishedAt when it was made or given up, {@code null} before
 */
record Takeaway(long id, String address, MakingState state, int done, int total, Extent extent, long size,
		@Nullable String sha256, Instant askedAt, @Nullable Instant finishedAt) {

	private static final double MEGABYTE = 1024 * 1024;

	/**
	 * How far it is, in words.
	 */
	public String progress() {
		return switch (this.state) {
			case WAITING -> "等待制作";
			case RUNNING -> "正在制作，已处理 " + this.done + " 项，目前共发现 " + this.total + " 项";
			case DONE -> this.extent.pages() + " 个网页，" + this.extent.files() + " 个文件";
			case FAILED -> "制作时出错，没有做成。请重新制作；再次出错时请联系系统管理员查看日志";
			case CANCELLED -> "已取消，没有文件";
		};
	}

	/**
	 * When it was asked for, in China.
	 */
	public String asked() {
		return China.minute(this.askedAt);
	}

	/**
	 * When it was made or given up, in China.
	 */
	public String finished() {
		return (this.finishedAt != null) ? China.minute(this.finishedAt) : "";
	}

	/**
	 * How large it is, for people.
	 */
	public String megabytes() {
		return String.format(Locale.ROOT, "%.1f MB", this.size / MEGABYTE);
	}

	/**
	 * The name that its file is saved under.
	 */
	String fileName() {
		return "年报静态版-" + China.day(this.askedAt) + ".zip";
	}

	/**
	 * The name for programs that know no Chinese.
	 */
	String plainName() {
		return "nianbao-site-" + China.day(this.askedAt) + ".zip";
	}

	/**
	 * What a site contains.
	 *
	 * @param pages how many pages
	 * @param files how many other files
	 * @param leftOut how many addresses could not be put in
	 */
	record Extent(int pages, int files, int leftOut) {

	}

}
