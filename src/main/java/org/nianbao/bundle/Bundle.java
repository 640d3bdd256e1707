package org.nianbao.bundle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.nianbao.background.MakingState;
import org.nianbao.document.China;

/**
 * A bundle that a person asked for.
 *
 * @param id its key
 * @param choice which reports were chosen, in words
 * @param state where it stands
 * @param done how many reports are dealt with
 * @param total how many reports were chosen
 * @param leftOut how many of those dealt with could not be put in
 * @param size its size in bytes, {@code null} until it is made
 * @param sha256 its SHA-256 in hexadecimal, {@code null} until it is made
 * @param askedAt when it was asked for
 * @param finishedAt when it was made or given up, {@code null} before
 */
record Bundle(long id, String choice, MakingState state, int done, int total, int leftOut, @Nullable Long size,
		@Nullable String sha256, Instant askedAt, @Nullable Instant finishedAt) {

	private static final double MEGABYTE = 1024 * 1024;

	/**
	 * How far it is, in words.
	 */
	public String progress() {
		return switch (this.state) {
			case WAITING -> "等待打包，共 " + this.total + " 份报告";
			case RUNNING -> "正在打包，已处理 " + this.done + " / " + this.total + " 份报告";
			case DONE -> "收入 " + (this.total - this.leftOut) + " 份报告";
			case FAILED -> "打包时出错，没有做成。请重新生成；再次出错时请联系系统管理员查看日志";
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
	 * How large it is, for people.
	 */
	public String megabytes() {
		return String.format(Locale.ROOT, "%.1f MB", ((this.size != null) ? this.size : 0) / MEGABYTE);
	}

	/**
	 * The last whole day in China on which it is kept.
	 * @param keep how long a finished bundle is kept
	 */
	public LocalDate keptUntil(Duration keep) {
		Instant end = ((this.finishedAt != null) ? this.finishedAt : this.askedAt).plus(keep);
		return China.day(end).minusDays(1);
	}

	/**
	 * The name that its file is saved under.
	 */
	String fileName() {
		return "年报审计包-" + China.day(this.askedAt) + "-" + this.id + ".zip";
	}

	/**
	 * The name for programs that know no Chinese.
	 */
	String plainName() {
		return "nianbao-bundle-" + this.id + ".zip";
	}

}
