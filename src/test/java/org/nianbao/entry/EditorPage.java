package org.nianbao.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.FigureList;
import org.nianbao.form.NarrativeText;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * A page with the editor of one text, served under the portal's content security policy.
 */
class EditorPage implements AutoCloseable {

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
			+ "img-src 'self'; form-action 'self'; base-uri 'none'";

	private static final String PAGE = """
			<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>填报</title>
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<link rel="icon" href="/css/none"><link rel="stylesheet" href="/css/base.css">
			<link rel="stylesheet" href="/css/report.css"><link rel="stylesheet" href="/css/desk.css">
			<link rel="stylesheet" href="/css/narrative.css"><script type="module" src="/js/narrative.js"></script>
			</head><body><div class="page"><main><h1>填报</h1>
			<form class="writing" method="post" action="/saved" data-narrative data-unsaved data-key="general">
			<input type="hidden" name="_csrf" value="0">
			<th:block th:insert="~{entry/editor :: editor}"></th:block>
			<fieldset class="card"><legend>联系方式</legend>
			<div class="field"><label for="office">机构</label><input id="office" name="office"></div></fieldset>
			</form></main></div></body></html>
			""";

	private static final SpringTemplateEngine ENGINE = engine();

	private final HttpServer server;

	private String body = "";

	private Map<String, Object> model = Map.of();

	private boolean expired;

	private ReportContent report;

	private @Nullable ReportContent lastYear;

	private Section section;

	EditorPage() {
		try {
			this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", (exchange) -> answer(exchange, "text/html", this.body));
		this.server.createContext("/preview-text", this::redraw);
		this.server.createContext("/js/", (exchange) -> answerFile(exchange, "text/javascript"));
		this.server.createContext("/css/", (exchange) -> answerFile(exchange, "text/css"));
		this.server.start();
	}

	private static SpringTemplateEngine engine() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
		resolver.setCheckExistence(true);
		resolver.setOrder(1);
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolvers(Set.of(resolver, new StringTemplateResolver()));
		return engine;
	}

	/**
	 * Shows the text of a section.
	 * @param number the section's number
	 * @param text what is written in it
	 * @param lastYear the report of the year before, or {@code null}
	 */
	void show(ReportContent report, String number, String text, @Nullable ReportContent lastYear) {
		this.report = report;
		this.lastYear = lastYear;
		this.section = report.edition()
			.sections()
			.stream()
			.filter((known) -> known.number().equals(number))
			.findFirst()
			.orElseThrow();
		this.model = new HashMap<>(read(text));
		this.model.put("text", text);
		this.model.put("longest", 1000);
		this.model.put("figures", FigureList.json(report.figures()));
		this.model.put("topics", this.section.topics());
		this.body = ENGINE.process(PAGE, new Context(Locale.CHINA, this.model));
		this.expired = false;
	}

	private Map<String, Object> read(String text) {
		Map<String, Object> read = new HashMap<>();
		read.put("prose", NarrativeText.of(text, this.report.figures()));
		read.put("lastYear", LastYearText.of(this.lastYear, this.section, text, this.report.figures()));
		return read;
	}

	/**
	 * Refuses everything that is sent from now on.
	 */
	void expire() {
		this.expired = true;
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	private void redraw(HttpExchange exchange) throws IOException {
		String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		Map<String, String> fields = Arrays.stream(form.split("&"))
			.map((field) -> field.split("=", 2))
			.collect(Collectors.toMap((field) -> field[0],
					(field) -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
		Context model = new Context(Locale.CHINA, read(fields.get("text")));
		String page = ENGINE.process("entry/beside", Set.of("redrawn"), model);
		answer(exchange, this.expired ? 403 : 200, "text/html", this.expired ? "<h1>登录已过期</h1>" : page);
	}

	private static void answerFile(HttpExchange exchange, String type) throws IOException {
		String path = "/static" + exchange.getRequestURI().getPath();
		try (InputStream file = EditorPage.class.getResourceAsStream(path)) {
			answer(exchange, type, (file != null) ? new String(file.readAllBytes(), StandardCharsets.UTF_8) : "");
		}
	}

	private static void answer(HttpExchange exchange, String type, String text) throws IOException {
		answer(exchange, 200, type, text);
	}

	private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
		exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
		exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
