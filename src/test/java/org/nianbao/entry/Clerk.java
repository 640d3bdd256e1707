package org.nianbao.entry;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nianbao.RunningPortal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample's clerk at a portal in a process of its own, who fills in the way that the
 * page's script does.
 */
final class Clerk {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.connectTimeout(PATIENCE)
		.build();

	private final String portal;

	private String report = "";

	private String token = "";

	/**
	 * Signs in and opens the report of a year.
	 */
	Clerk(RunningPortal portal, int year) throws IOException, InterruptedException {
		this.portal = portal.address();
		send("/sign-in", Map.of("username", "filer", "password", portal.samplePassword(), "_csrf",
				token(open("/sign-in"), "/sign-in")));
		Document desk = open("/desk");
		Element organization = desk.selectFirst("[name=organization]");
		String key = organization.tagName().equals("select") ? organization.selectFirst("option").val()
				: organization.val();
		String token = token(desk, "/desk/reports");
		this.report = send("/desk/reports", Map.of("organization", key, "year", String.valueOf(year), "_csrf", token))
			.replaceFirst(".*(?=/desk/reports/)", "");
		this.token = token;
	}

	/**
	 * Saves a figure.
	 * @return what became of it
	 * @throws IOException if the portal did not answer
	 */
	JsonNode save(String cell, String base, String text) throws IOException, InterruptedException {
		Map<String, String> change = Map.of("place", cell, "base", base, "text", text);
		HttpResponse<byte[]> answer = this.client
			.send(request(this.report + "/table3/changes").header("Content-Type", "application/json")
				.header("X-CSRF-TOKEN", this.token)
				.POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("seen", 0, "changes", List.of(change)))))
				.build(), BodyHandlers.ofByteArray());
		if (answer.statusCode() >= 500) {
			throw new IOException("the portal answers " + answer.statusCode());
		}
		return JSON.readTree(answer.body()).at("/places").get(cell);
	}

	/**
	 * What is stored in every cell.
	 */
	Map<String, String> stored() throws IOException, InterruptedException {
		byte[] answer = this.client
			.send(request(this.report + "/table3/changes?seen=-1").build(), BodyHandlers.ofByteArray())
			.body();
		return JSON.readTree(answer)
			.at("/stored")
			.propertyStream()
			.collect(Collectors.toMap(Map.Entry::getKey, (cell) -> cell.getValue().asString()));
	}

	private Document open(String address) throws IOException, InterruptedException {
		return Jsoup.parse(this.client.send(request(address).build(), BodyHandlers.ofString()).body());
	}

	private static String token(Document page, String action) {
		return page.selectFirst("form[action=" + action + "] [name=_csrf]").val();
	}

	/** Sends a form and says where it leads. */
	private String send(String address, Map<String, String> form) throws IOException, InterruptedException {
		String body = form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return this.client
			.send(request(address).header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.discarding())
			.headers()
			.firstValue("Location")
			.orElseThrow(() -> new IOException("the portal refuses " + address));
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create(this.portal + address)).timeout(PATIENCE);
	}

}
