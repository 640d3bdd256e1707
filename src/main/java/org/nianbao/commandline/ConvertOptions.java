package org.nianbao.commandline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What {@code convert} is asked to do.
 *
 * @param files files and folders, as they were typed
 * @param to what they are converted to
 * @param out the folder that the results are put into
 */
record ConvertOptions(List<String> files, Target to, Path out) {

	private static final String TO = "--to=";

	private static final String OUT = "--out=";

	/**
	 * Reads the arguments after {@code convert}.
	 * @throws UsageException if one of them is no option, or a file or the format is not
	 * named
	 */
	static ConvertOptions of(List<String> arguments) {
		List<String> files = new ArrayList<>();
		Target to = null;
		Path out = Path.of("");
		for (String argument : arguments) {
			if (argument.startsWith(TO)) {
				to = target(argument);
			}
			else if (argument.startsWith(OUT)) {
				out = folder(argument.substring(OUT.length()));
			}
			else {
				files.add(file(argument));
			}
		}
		return new ConvertOptions(named(files), named(to), out);
	}

	private static Target target(String argument) {
		return Target.of(argument.substring(TO.length())).orElseThrow(() -> unknown(argument));
	}

	private static UsageException unknown(String argument) {
		return new UsageException("“" + Plain.text(argument) + "”不能识别，请写成 --to=pdf 这样，可以是 " + Target.list() + " 之一");
	}

	private static Path folder(String name) {
		if (name.isEmpty()) {
			throw new UsageException("--out= 后面请写出存放结果的文件夹，例如 --out=converted");
		}
		try {
			return Path.of(name);
		}
		catch (InvalidPathException ex) {
			throw new UsageException(
					"文件夹“" + Plain.text(name) + "”不能识别。名字里有汉字的，请先设置 LANG=C.UTF-8 或 zh_CN.UTF-8，或者换一个没有汉字的");
		}
	}

	private static String file(String argument) {
		if (argument.equals("--to")) {
			throw unknown(argument);
		}
		if (argument.equals("--out")) {
			throw new UsageException("存放结果的文件夹请写成 --out=文件夹，等号前后没有空格");
		}
		if (argument.startsWith("-") || argument.isEmpty()) {
			throw new UsageException("没有“" + Plain.text(argument) + "”这个选项");
		}
		return argument;
	}

	private static List<String> named(List<String> files) {
		if (files.isEmpty()) {
			throw new UsageException("请写出要转换的文件或文件夹");
		}
		return List.copyOf(files);
	}

	private static Target named(@Nullable Target to) {
		if (to == null) {
			throw new UsageException("请写出转换成什么，例如 --to=pdf，可以是 " + Target.list() + " 之一");
		}
		return to;
	}

}
