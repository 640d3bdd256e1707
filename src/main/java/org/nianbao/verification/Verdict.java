package org.nianbao.verification;

/**
 * What came of a verification, and what that means.
 */
enum Verdict {

	/** The file is the one that was published, byte for byte. */
	GENUINE("与发布的文件一致，没有改动", "这个文件与门户发布的文件逐字节相同。"),

	/** The code is that of a revision. */
	CODE_KNOWN("有这份报告", "请核对手中的报告与下面所列的是否一致；要确认文件有没有被改动，请再选择文件核验。"),

	/** The file claims to be a revision, but is not the file that was published. */
	ALTERED("不是门户发布的文件", "这个文件自称是下面这份报告，但与门户发布的文件不同，不能作为依据。"),

	/** A PDF that says of itself nothing that leads to a revision. */
	FOREIGN("不是本门户发布的文件", "这个 PDF 与本门户发布的任何文件都不同，其中也没有本门户的报告数据。如果它印有核验码，请用核验码查询，再与门户上的报告对照。"),

	/** Neither a PDF nor any file that was published. */
	NO_PDF("这个文件不是 PDF", "它也不是本门户发布的其他格式的文件。请选择从门户下载的文件。"),

	/** No file was chosen, or an empty one. */
	NOTHING_SENT("没有收到文件", "没有选择文件，或者文件是空的。请重新选择。"),

	/** The file is larger than any that the portal publishes. */
	TOO_LARGE("文件太大，没有核验", "门户没有发布过这样大的文件。请选择从门户下载的文件。"),

	/** No revision has the code. */
	CODE_UNKNOWN("没有这个核验码", "本门户没有发布过这个核验码的报告。请对照 PDF 最后一页，看看有没有输错。"),

	/** What was typed is no code. */
	NO_CODE("这不是核验码", "核验码共 16 位，只有数字 0—9 和字母 A—F，印在 PDF 的最后一页。请核对以后重新输入。");

	private final String title;

	private final String meaning;

	Verdict(String title, String meaning) {
		this.title = title;
		this.meaning = meaning;
	}

	/**
	 * The answer in a few words.
	 */
	public String title() {
		return this.title;
	}

	/**
	 * What it means, and what to do.
	 */
	public String meaning() {
		return this.meaning;
	}

	/**
	 * Whether it must not be relied on.
	 */
	public boolean wrong() {
		return this == ALTERED || this == FOREIGN || this == CODE_UNKNOWN;
	}

}
