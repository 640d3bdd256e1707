package org.nianbao.bundle;

/**
 * Where a bundle stands.
 */
enum BundleState {

	/** Nobody packs it yet. */
	WAITING("等待打包"),

	/** It is being packed. */
	RUNNING("正在打包"),

	/** Its file can be downloaded. */
	DONE("可以下载"),

	/** It could not be made. */
	FAILED("没有做成"),

	/** The person no longer wants it. */
	CANCELLED("已取消");

	private final String label;

	BundleState(String label) {
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
