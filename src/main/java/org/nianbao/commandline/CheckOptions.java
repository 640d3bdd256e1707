package org.nianbao.commandline;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code check} is asked to do.
 *
 * @param files files and folders, as they were typed
 * @param json whether the answer is for programs
 * @param historical whether every report is judged as one that was published before it
 * came into the portal
 */
record CheckOptions(List<String> files, boolean json, boolean historical) {

	/**
	 * Reads the arguments after {@code check}.
	 * @throws UsageException if one of them is no option, or no file is named
	 */
	static CheckOptions of(List<String> arguments) {
		List<String> files = new ArrayList<>();
		boolean json = false;
		boolean historical = false;
		for (String argument : arguments) {
			switch (argument) {
				case "--format=table" -> json = false;
				case "--format=json" -> json = true;
				case "--historical" -> historical = true;
				default -> files.add(file(argument));
			}
		}
		if (files.isEmpty()) {
			throw new UsageException("请写出要检查的文件或文件夹");
		}
		return new CheckOptions(List.copyOf(files), json, historical);
	}

	private static String file(String argument) {
		if (argument.startsWith("--format")) {
			throw new UsageException("“" + Plain.text(argument) + "”不能识别，请写 --format=table 或 --format=json");
		}
		if (argument.startsWith("-") || argument.isEmpty()) {
			throw new UsageException("没有“" + Plain.text(argument) + "”这个选项");
		}
		return argument;
	}

}
