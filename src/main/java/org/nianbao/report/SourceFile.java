package org.nianbao.report;

/**
 * A file that a report is made of, as a person sent it.
 *
 * @param name its original name without a folder
 * @param sha256 its SHA-256 in hexadecimal
 * @param bytes what it holds
 */
public record SourceFile(String name, String sha256, byte[] bytes) {

	String words() {
		return "文件：" + this.name + "，SHA-256 " + this.sha256;
	}

}
