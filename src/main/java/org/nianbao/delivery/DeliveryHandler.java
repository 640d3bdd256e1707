package org.nianbao.delivery;

import java.nio.ByteBuffer;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Gives out kept pages where the server has just read the question, on the same thread:
 * ahead of sessions, compression and every servlet. What is not kept goes its usual way
 * on a thread that may wait.
 */
final class DeliveryHandler extends Handler.Wrapper {

	private final KeptPages pages;

	DeliveryHandler(Handler handler, KeptPages pages) {
		super(handler);
		this.pages = pages;
	}

	@Override
	public InvocationType getInvocationType() {
		return InvocationType.NON_BLOCKING;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		String address = SharedAddress.of(request);
		KeptPage kept = (address != null) ? this.pages.find(address) : null;
		if (kept != null) {
			answer(kept, request, response, callback);
		}
		else {
			request.getContext().execute(() -> passOn(request, response, callback));
		}
		return true;
	}

	private static void answer(KeptPage kept, Request request, Response response, Callback callback) {
		KeptForm form = kept.form(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
		response.getHeaders().add(form.fields());
		if (kept.known(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
			response.setStatus(HttpStatus.NOT_MODIFIED_304);
			callback.succeeded();
			return;
		}
		response.setStatus(HttpStatus.OK_200);
		response.getHeaders().put(form.length());
		if (HttpMethod.HEAD.is(request.getMethod())) {
			callback.succeeded();
		}
		else {
			response.write(true, ByteBuffer.wrap(form.bytes()), callback);
		}
	}

	private void passOn(Request request, Response response, Callback callback) {
		try {
			if (!super.handle(request, response, callback)) {
				Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
			}
		}
		catch (Exception ex) {
			Response.writeError(request, response, callback, ex);
		}
	}

}
