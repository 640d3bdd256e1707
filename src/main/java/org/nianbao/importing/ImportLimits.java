package org.nianbao.importing;

/**
 * How much may be sent at once.
 */
final class ImportLimits {

	/** The most files of a batch. */
	static final int FILES = 500;

	/** The most bytes of a batch, its archives unpacked. */
	static final long BATCH = 200L << 20;

	/** The most bytes of a file. */
	static final int FILE = 32 << 20;

	/** The most characters of a text that is pasted. */
	static final int PASTED = 2_000_000;

	private ImportLimits() {
	}

	static ImportRefused tooMany() {
		return new ImportRefused("一批最多 " + FILES + " 个文件，请分几批上传");
	}

	static ImportRefused tooMuch() {
		return new ImportRefused("一批文件合计（压缩包按展开后计算）最多 " + megabytes(BATCH) + " MB，请分几批上传");
	}

	static String tooLarge(long size) {
		return "文件有 " + megabytes(size) + " MB，超过每个文件 " + megabytes(FILE) + " MB 的上限，没有读取。请删去文件里的图片，另存以后重新上传";
	}

	private static long megabytes(long size) {
		return (size + (1 << 20) - 1) >> 20;
	}

}
