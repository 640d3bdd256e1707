package org.nianbao.commandline;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/**
 * The folder that converted reports are put into. A file that is there from before is
 * replaced, but never one that the command reads itself or has just written.
 */
class OutputFolder {

	private static final String PART = ".nianbao-" + ProcessHandle.current().pid() + ".part";

	private final Path typed;

	private final Path path;

	private final Map<Path, String> inputs = new HashMap<>();

	private final Map<Path, String> written = new HashMap<>();

	/**
	 * Opens a folder, and makes it if it is missing.
	 * @param inputs what may not be replaced
	 * @throws NotWritten if nothing can be put there
	 */
	OutputFolder(Path typed, Iterable<InputFile> inputs) throws NotWritten {
		this.typed = typed;
		this.path = typed.toAbsolutePath();
		try {
			Files.createDirectories(this.path);
		}
		catch (FileAlreadyExistsException ex) {
			throw new NotWritten("这是一个文件，不是文件夹，请用 --out=文件夹 另外指定");
		}
		catch (IOException ex) {
			throw new NotWritten("建立不了这个文件夹，请检查它的上级文件夹，或者用 --out=文件夹 另外指定");
		}
		if (!Files.isWritable(this.path)) {
			throw new NotWritten("没有写入这个文件夹的权限，请用 --out=文件夹 另外指定");
		}
		for (InputFile input : inputs) {
			if (Files.exists(input.path())) {
				this.inputs.put(real(input.path()), input.name());
			}
		}
	}

	private static Path real(Path path) throws NotWritten {
		try {
			return path.toRealPath();
		}
		catch (IOException ex) {
			throw new NotWritten("查不到这个文件的位置，请检查各级文件夹的权限");
		}
	}

	/**
	 * Where the conversion of a file belongs.
	 * @throws NotWritten if another file would be lost
	 */
	Path place(InputFile source, Target to) throws NotWritten {
		Path place = Path.of(URI.create(this.path.toUri() + source.stem() + "." + to.ending()));
		if (Files.exists(place)) {
			Path taken = real(place);
			if (this.inputs.containsKey(taken)) {
				throw new NotWritten("没有转换：结果会覆盖要转换的文件 " + this.inputs.get(taken) + "，请用 --out=文件夹 写到别处");
			}
			if (this.written.containsKey(taken)) {
				throw new NotWritten("没有转换：结果会覆盖刚由 " + this.written.get(taken) + " 转换成的同名文件，请改名，或者分几次转换到不同的文件夹");
			}
		}
		return place;
	}

	/**
	 * Writes a file whole or not at all.
	 * @param place where it belongs
	 * @param source what it is made from
	 * @throws NotWritten if it cannot be written
	 */
	void write(Path place, InputFile source, byte[] bytes) throws NotWritten {
		Path part = this.path.resolve(PART);
		try {
			try {
				Files.write(part, bytes);
				Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
			}
			finally {
				Files.deleteIfExists(part);
			}
		}
		catch (AccessDeniedException ex) {
			throw new NotWritten("没有转换：没有写入 " + name(place) + " 的权限，请用 --out=文件夹 写到别处");
		}
		catch (IOException ex) {
			throw new NotWritten("没有转换：" + name(place) + " 写不进去，请检查磁盘空间和是否有同名的文件夹：" + ex.getMessage());
		}
		this.written.put(real(place), source.name());
	}

	/**
	 * What a file in this folder is called, with the folder as it was typed.
	 */
	String name(Path file) {
		String address = file.toUri().getPath().replaceAll("/+$", "");
		String name = address.substring(address.lastIndexOf('/') + 1);
		return this.typed.toString().isEmpty() ? name : this.typed + "/" + name;
	}

}
