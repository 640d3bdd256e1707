package org.nianbao.importing;

/**
 * Where a file stands that was sent.
 */
enum ImportState {

	/** Nobody reads it yet. */
	WAITING("等待读取", "draft"),

	/** It is being read. */
	RUNNING("正在读取", "draft"),

	/** It was read and asks nothing. */
	CLEAN("可以导入", "published"),

	/** It was read, and a person has to decide something. */
	QUESTIONS("有待核对", "submitted"),

	/** There is no report in it, or it is refused. */
	UNREADABLE("读不出来", "returned"),

	/** A report was made of the same file before. */
	KNOWN("以前导入过", "archive"),

	/** A report was made of it. */
	IMPORTED("已导入", "archive");

	private final String label;

	private final String tag;

	ImportState(String label, String tag) {
		this.label = label;
		this.tag = tag;
	}

	/**
	 * The words that pages show.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * The look of its tag on pages.
	 */
	public String tag() {
		return this.tag;
	}

	/**
	 * Whether it is still to be read.
	 */
	public boolean open() {
		return this == WAITING || this == RUNNING;
	}

	/**
	 * Whether a report was made of it.
	 */
	public boolean done() {
		return this == KNOWN || this == IMPORTED;
	}

}
