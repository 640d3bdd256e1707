package org.nianbao.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.nianbao.form.UnreadableReport;
import org.nianbao.source.ZippedFiles;

/**
 * The files that are named on the command line, folders and archives opened, each file
 * once.
 */
class InputFiles {

	private static final List<String> READ = List.of("docx", "xlsx", "html", "htm", "pdf", "json", "zip");

	private final Map<String, InputFile> files = new LinkedHashMap<>();

	private final List<Unread> unread = new ArrayList<>();

	InputFiles(List<String> names) {
		names.forEach(this::add);
	}

	private void add(String name) {
		try {
			Path path = Path.of(name);
			if (Files.isDirectory(path)) {
				open(name, path);
			}
			else {
				add(new InputFile(name, path));
			}
		}
		catch (InvalidPathException ex) {
			this.unread.add(new Unread(name, "文件名不能识别。名字里有汉字的，请先设置 LANG=C.UTF-8 或 zh_CN.UTF-8，或者给出它所在的文件夹"));
		}
	}

	private void open(String name, Path folder) {
		try (Stream<Path> paths = Files.walk(folder)) {
			List<Path> reports = paths.filter(InputFiles::mayHoldReport).sorted().toList();
			if (reports.isEmpty()) {
				this.unread.add(new Unread(name, "文件夹里没有可以读的文件（" + String.join("、", READ) + "）"));
			}
			reports.forEach((path) -> add(new InputFile(name(name, folder, path), path)));
		}
		catch (IOException | UncheckedIOException ex) {
			this.unread.add(new Unread(name, "文件夹打不开，请检查它和下级文件夹的权限：" + ex.getMessage()));
		}
	}

	private static boolean mayHoldReport(Path path) {
		return READ.contains(ending(path)) && Files.isRegularFile(path);
	}

	/**
	 * By way of the address, which knows the characters of a file's name even where the
	 * platform's character set does not.
	 */
	private static String name(String name, Path folder, Path path) {
		return name.replaceAll("[/\\\\]+$", "") + "/" + folder.toUri().relativize(path.toUri()).getPath();
	}

	private void add(InputFile file) {
		if (file.entry().isEmpty() && ending(file.path()).equals("zip") && Files.isRegularFile(file.path())) {
			unpack(file);
		}
		else {
			this.files.putIfAbsent(file.path().toAbsolutePath().normalize() + "#" + file.entry() + file.index(), file);
		}
	}

	/**
	 * Opens an archive: the files in it stand for it.
	 */
	private void unpack(InputFile archive) {
		try (ZippedFiles files = ZippedFiles.open(archive.path())) {
			files.forEach((entry) -> add(
					new InputFile(archive.name() + "/" + entry.name(), archive.path(), entry.name(), entry.index())));
		}
		catch (UnreadableReport ex) {
			this.unread.add(new Unread(archive.name(), String.valueOf(ex.getMessage())));
		}
	}

	private static String ending(Path path) {
		String name = path.toString().toLowerCase(Locale.ROOT);
		return name.substring(name.lastIndexOf('.') + 1);
	}

	/**
	 * The files in the order in which they were named, those of a folder sorted.
	 */
	Collection<InputFile> files() {
		return this.files.values();
	}

	/**
	 * What was named and leads to no file.
	 */
	List<Unread> unread() {
		return this.unread;
	}

}
