package org.nianbao.entry;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line to the portal that can be cut: while it is, nothing comes through, not even what
 * a page sends while it is closed, which a browser that is told to be offline still
 * delivers now and then.
 */
final class CuttableLine implements AutoCloseable {

	private final ServerSocket entrance;

	private final int portal;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private boolean cut;

	/**
	 * Lays a line to the port of a portal on this machine.
	 */
	CuttableLine(int portal) throws IOException {
		this.entrance = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
		this.portal = portal;
		inBackground(() -> {
			while (true) {
				connect(this.entrance.accept());
			}
		});
	}

	/**
	 * Where the line begins.
	 */
	int port() {
		return this.entrance.getLocalPort();
	}

	/**
	 * Cuts it, with everything that is on its way.
	 */
	synchronized void cut() throws IOException {
		this.cut = true;
		for (Socket socket : this.open) {
			socket.close();
		}
		this.open.clear();
	}

	synchronized void mend() {
		this.cut = false;
	}

	private synchronized void connect(Socket browser) throws IOException {
		if (this.cut) {
			browser.close();
			return;
		}
		Socket server = new Socket(InetAddress.getLoopbackAddress(), this.portal);
		this.open.add(browser);
		this.open.add(server);
		inBackground(() -> pass(browser, server));
		inBackground(() -> pass(server, browser));
	}

	private void pass(Socket from, Socket to) throws IOException {
		try (from; to) {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		finally {
			this.open.remove(from);
		}
	}

	private static void inBackground(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// One of the two has hung up.
			}
		});
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() throws IOException {
		this.entrance.close();
		cut();
	}

	@FunctionalInterface
	private interface Work {

		void run() throws IOException;

	}

}
