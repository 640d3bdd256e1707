package org.nianbao.takeaway;

import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The server that this portal serves with.
 */
@Component
class OwnServer {

	private volatile @Nullable Server server;

	@EventListener
	void started(WebServerInitializedEvent event) {
		if (event.getApplicationContext().getServerNamespace() == null
				&& event.getWebServer() instanceof JettyWebServer jetty) {
			this.server = jetty.getServer();
		}
	}

	/**
	 * Whether it serves already.
	 */
	boolean serves() {
		return this.server != null;
	}

	/**
	 * Begins to ask the portal for its pages.
	 */
	OwnPortal open() {
		Server started = this.server;
		if (started == null) {
			throw new IllegalStateException("the portal does not serve yet");
		}
		return OwnPortal.open(started);
	}

}
