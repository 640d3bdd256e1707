package org.nianbao.background;

/**
 * Where a file that is made in the background stands.
 */
public enum MakingState {

	/** Nobody makes it yet. */
	WAITING("等待打包"),

	/** It is being made. */
	RUNNING("正在打包"),

	/** It can be downloaded. */
	DONE("可以下载"),

	/** It could not be made. */
	FAILED("没有做成"),

	/** The person no longer wants it. */
	CANCELLED("已取消");

	private final String label;

	MakingState(String label) {
		this.label = label;
	}

	/**
	 * The words that pages show.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Whether it is still to be made.
	 */
	public boolean open() {
		return this == WAITING || this == RUNNING;
	}

}
