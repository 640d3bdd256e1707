package org.nianbao.bundle;

import java.time.Instant;
import java.util.List;

import org.nianbao.bundle.BundleQueue.Choice;
import org.nianbao.document.China;

/**
 * What a bundle says of itself, for who unpacks it.
 */
final class BundleWords {

	private BundleWords() {
	}

	/**
	 * The text, with a byte order mark and the line ends of Windows.
	 * @param asker who asked for the bundle
	 * @param leftOut how many reports could not be put in
	 */
	static String of(Choice choice, String asker, int leftOut, Instant now) {
		return "\uFEFF" + String.join("\r\n",
				List.of("政府信息公开工作年度报告审计包", "", "选择：" + choice.words() + "，共 " + choice.total() + " 份报告",
						"收入：" + (choice.total() - leftOut) + " 份"
								+ ((leftOut > 0) ? "；没有收入：" + leftOut + " 份，原因见 未收入.csv" : ""),
						"申请人：" + asker, "打包时间：" + China.second(now) + "（北京时间）", "", "每份报告收入申请打包时最新的一版：",
						"  .pdf .json .csv    发布时的文件，一个字节也没有改动", "  （附核对单）.pdf    同一版报告，后附核对单：做了哪些核对，用了哪些数，结果怎样；打包时生成",
						"", "manifest.csv     本包每个文件的 SHA-256、大小和来历（manifest.csv 自身除外）",
						"revisions.csv    所选报告发布过的每一版：发布时间、更正说明、是否撤回", "未收入.csv       没有收入的报告和原因", "",
						"核对一个文件：算出它的 SHA-256（Windows：certutil -hashfile 文件名 SHA256），与 manifest.csv 中的一致，就没有改动。", ""));
	}

}
