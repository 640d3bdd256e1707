package org.nianbao.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.nianbao.TestOffices;
import org.nianbao.account.SignedIn;

/**
 * Another system, or a person's browser, that calls the portal over the network. Every
 * answer to a check is held against the description.
 */
final class ApiCaller {

	private static final String CHECK = "/api/v1/check";

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(new CookieManager())
		.build();

	private final int port;

	private final String portal;

	ApiCaller(int port) {
		this.port = port;
		this.portal = "http://127.0.0.1:" + port;
	}

	/**
	 * Sends reports to be checked.
	 * @param headers names and values in turn
	 */
	HttpResponse<String> check(String json, String... headers) {
		return check("", BodyPublishers.ofString(json), headers);
	}

	/**
	 * Sends reports to be checked, with parameters in the address.
	 */
	HttpResponse<String> check(String query, BodyPublisher body, String... headers) {
		HttpRequest.Builder request = request(CHECK + query).header("Content-Type", "application/json").POST(body);
		return Documented.check(send(with(headers, request)));
	}

	/**
	 * Sends what is no JSON by its own account.
	 */
	HttpResponse<String> checkAs(String contentType, String text, String... headers) {
		HttpRequest.Builder request = request(CHECK).header("Content-Type", contentType)
			.POST(BodyPublishers.ofString(text));
		return Documented.check(send(with(headers, request)));
	}

	/**
	 * Announces a body and waits whether the portal wants it, as many programs do before
	 * they send a large one. The client of the JDK would wait forever.
	 * @return the answer as it came
	 */
	String announce(long length, String secret) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.getOutputStream()
				.write(("POST " + CHECK
						+ " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\n"
						+ "Content-Type: application/json\r\nContent-Length: " + length + "\r\nAuthorization: Bearer "
						+ secret + "\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Calls any address without a body.
	 */
	HttpResponse<String> call(String method, String address, String... headers) {
		return send(with(headers, request(address).method(method, BodyPublishers.noBody())));
	}

	/**
	 * Signs a person in as a browser does.
	 * @return what proves that a page of the portal is behind a request
	 */
	String signIn(SignedIn person) {
		String form = "username=" + URLEncoder.encode(person.username(), StandardCharsets.UTF_8) + "&password="
				+ TestOffices.PASSWORD + "&_csrf=" + csrf("/sign-in");
		send(request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form)));
		return csrf("/desk");
	}

	private String csrf(String address) {
		return Jsoup.parse(call("GET", address).body()).select("[name=_csrf]").first().val();
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create(this.portal + address));
	}

	private static HttpRequest.Builder with(String[] headers, HttpRequest.Builder request) {
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return request;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
