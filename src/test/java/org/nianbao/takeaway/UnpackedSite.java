package org.nianbao.takeaway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site on a disk, and on a server that knows nothing but files.
 */
record UnpackedSite(Path directory) {

	/** Some folder of some server. */
	private static final String FOLDER = "/open/nianbao/";

	private static final Map<String, String> TYPES = Map.of("html", "text/html", "css", "text/css", "js",
			"text/javascript", "svg", "image/svg+xml");

	static UnpackedSite of(Path zip, Path directory) throws IOException {
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				Path file = directory.resolve(entry.getName());
				Files.createDirectories(file.getParent());
				Files.copy(in, file);
			}
		}
		return new UnpackedSite(directory);
	}

	/**
	 * The names of its files.
	 */
	List<String> names() throws IOException {
		try (Stream<Path> files = Files.walk(this.directory)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> this.directory.relativize(file).toString().replace('\\', '/'))
				.toList();
		}
	}

	boolean has(String name) {
		return Files.isRegularFile(this.directory.resolve(name));
	}

	byte[] bytes(String name) {
		try (InputStream in = Files.newInputStream(this.directory.resolve(name))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Its pages by their names.
	 */
	Map<String, Document> pages() throws IOException {
		Map<String, Document> pages = new LinkedHashMap<>();
		for (String name : names()) {
			if (name.endsWith(".html")) {
				pages.put(name, Jsoup.parse(this.directory.resolve(name)));
			}
		}
		return pages;
	}

	/**
	 * Serves its files; to be stopped by {@link HttpServer#stop}.
	 */
	HttpServer serve() throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext(FOLDER, this::answer);
		server.start();
		return server;
	}

	static String address(HttpServer server) {
		return "http://127.0.0.1:" + server.getAddress().getPort() + FOLDER;
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String name = exchange.getRequestURI().getPath().substring(FOLDER.length());
			if (!has(name)) {
				exchange.sendResponseHeaders(404, -1);
				return;
			}
			exchange.getResponseHeaders()
				.set("Content-Type",
						TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
			byte[] bytes = bytes(name);
			exchange.sendResponseHeaders(200, bytes.length);
			exchange.getResponseBody().write(bytes);
		}
	}

}
