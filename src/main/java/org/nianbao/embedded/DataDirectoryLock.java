package org.nianbao.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process out of a data directory. The system releases the lock when this
 * process dies, however it dies.
 */
final class DataDirectoryLock {

	/** Far behind the text of the file, so that others may read who holds the lock. */
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

	private final FileChannel channel;

	private DataDirectoryLock(FileChannel channel) {
		this.channel = channel;
	}

	static DataDirectoryLock take(DataDirectory data) {
		try {
			FileChannel channel = FileChannel.open(data.lockFile(), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (tryLock(channel) == null) {
				channel.close();
				throw inUse(data);
			}
			writeHolder(channel);
			return new DataDirectoryLock(channel);
		}
		catch (IOException ex) {
			throw data.unusable(ex);
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock(LOCKED_BYTE, 1, false);
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private static void writeHolder(FileChannel channel) throws IOException {
		channel.truncate(0);
		channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)),
				0);
	}

	private static EmbeddedDatabaseException inUse(DataDirectory data) throws IOException {
		return new EmbeddedDatabaseException(
				"The data directory " + data.root() + " is in use by another portal (process "
						+ Files.readString(data.lockFile()) + ").",
				"Stop the other portal first, or give this one its own directory with nianbao.data.directory. "
						+ "数据目录正被另一个进程使用：请先停止它，或用 nianbao.data.directory 指定其他目录。");
	}

	void release() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The lock of the data directory could not be released", ex);
		}
	}

}
