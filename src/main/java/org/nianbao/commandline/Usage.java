package org.nianbao.commandline;

/**
 * How the jar is used.
 */
final class Usage {

	static final String TEXT = """
			用法：
			  java -jar nianbao.jar                       启动门户（设置见 README）
			  java -jar nianbao.jar check [选项] 文件…    检查年报，不需要数据库
			  java -jar nianbao.jar convert 文件… --to=格式 [--out=文件夹]
			                                              转换年报，不需要数据库
			  java -jar nianbao.jar --help                显示这份说明

			check 和 convert 读 Word（.docx）、Excel（.xlsx）、网页（.html）、文字版 PDF、纯文本和门户导出的
			JSON 年报，读得有疑问的地方写到标准错误。文件可以是文件夹或者
			.zip 压缩包：取其中全部这样的文件，包括下级文件夹。

			check 的选项（一次给出同一单位几年的报告时，上年的报告用来核对下一年的）：
			  --format=table   给人看的表格（默认）
			  --format=json    给程序读的 JSON 数组，每个文件一个元素
			  --historical     按历史报告检查：当年已经公布的，空白等不算错误

			convert 的选项：
			  --to=pdf         转换成 PDF；也可以是 docx、xlsx、csv（只有表格的数）、json
			  --out=文件夹     结果放在哪里，没有就建立；默认是当前文件夹。结果与原文件同名，只换后缀

			退出码：0 没有错误；1 check 发现错误；2 有文件读不出来或没有转换，或者命令写得不对。
			""";

	private Usage() {
	}

}
