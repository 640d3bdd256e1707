package org.nianbao.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Figures;
import org.nianbao.form.FormRules;
import org.nianbao.form.Table;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * A page with one entry grid, served under the portal's content security policy, and what
 * is sent from it.
 */
class GridPage implements AutoCloseable {

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
			+ "img-src 'self'; form-action 'self'; base-uri 'none'";

	private static final String PAGE = """
			<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>填报</title>
			<link rel="icon" href="/css/none"><link rel="stylesheet" href="/css/base.css">
			<link rel="stylesheet" href="/css/report.css"><link rel="stylesheet" href="/css/desk.css">
			<link rel="stylesheet" href="/css/entry.css">
			<script type="module" src="/js/entry.js"></script>
			</head><body><main><h1>填报</h1>%s<p><a href="/elsewhere">离开</a></p></main></body></html>
			""";

	private static final String GRID = """
			<form method="post" action="/saved" data-entry data-unsaved th:attr="data-dirty=${dirty} ? 'true'">
			<input type="hidden" name="_csrf" value="7">
			<th:block th:insert="~{fragments/grid :: grid(${table}, ${caption}, ${entry}, ${rules}, ~{:: actions})}"></th:block>
			</form>
			<th:block th:remove="all"><p th:fragment="actions"><button name="action" value="save">保存</button>
			<button name="action" value="check">检查</button></p></th:block>
			""";

	private static final SpringTemplateEngine ENGINE = engine();

	private final HttpServer server;

	private final List<String> sent = new CopyOnWriteArrayList<>();

	private String body = "";

	private boolean expired;

	private int carriedStatus = 204;

	private String carriedAnswer = "";

	GridPage() {
		try {
			this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", (exchange) -> answer(exchange, "text/html", this.body));
		this.server.createContext("/elsewhere", (exchange) -> answer(exchange, "text/html", "<h1>别处</h1>"));
		this.server.createContext("/saved", this::save);
		this.server.createContext("/carried", this::takeCarried);
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
	 * Shows a table with figures, its totals computed.
	 */
	void show(Figures figures, Table table) {
		show(figures.edition(), table, new Shown(figures, true, Map.of(), Map.of(), Map.of()));
	}

	/**
	 * Shows a table with what stands in its boxes; a form that came back is not saved.
	 */
	void show(Edition edition, Table table, Shown entry) {
		open(GRID, grid(table, entry, FormRules.json(edition, table)));
	}

	/**
	 * Shows a table with what is known beside its figures.
	 */
	void show(Figures figures, Table table, Beside beside) {
		Map<String, Object> model = grid(table, new Shown(figures, true, Map.of(), Map.of(), Map.of()),
				beside.explain(FormRules.json(figures.edition(), table)));
		model.put("lastYear", Beside.json(beside.lastYear()));
		model.put("carried", Beside.json(beside.carried()));
		model.put("carriedAction", "/carried");
		open(GRID, model);
	}

	private static Map<String, Object> grid(Table table, Shown entry, String rules) {
		return new HashMap<>(Map.of("table", table, "caption", "填报的表格", "entry", entry, "rules", rules, "dirty",
				!entry.problems().isEmpty()));
	}

	/**
	 * How confirming and explaining carried figures is answered from now on.
	 */
	void answerCarried(int status, String answer) {
		this.carriedStatus = status;
		this.carriedAnswer = answer;
	}

	private void open(String form, Map<String, Object> model) {
		this.body = PAGE.formatted(ENGINE.process(form, new Context(Locale.CHINA, model)));
		this.sent.clear();
		this.expired = false;
		answerCarried(204, "");
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

	/**
	 * The forms that were sent, as they came.
	 */
	List<String> sent() {
		return this.sent;
	}

	private void save(HttpExchange exchange) throws IOException {
		this.sent.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		answerForm(exchange, "<h1>已保存</h1>");
	}

	private void takeCarried(HttpExchange exchange) throws IOException {
		this.sent.add(URLDecoder.decode(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
				StandardCharsets.UTF_8));
		answer(exchange, this.carriedStatus, "text/plain", this.carriedAnswer);
	}

	private void answerForm(HttpExchange exchange, String answer) throws IOException {
		answer(exchange, this.expired ? 403 : 200, "text/html", this.expired ? "<h1>登录已过期</h1>" : answer);
	}

	private static void answerFile(HttpExchange exchange, String type) throws IOException {
		String path = "/static" + exchange.getRequestURI().getPath();
		try (InputStream file = GridPage.class.getResourceAsStream(path)) {
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
		exchange.getResponseHeaders().set("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
		exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	/**
	 * What stands in the boxes.
	 *
	 * @param figures the figures
	 * @param computes whether totals are computed
	 * @param texts texts in place of the figures, by cell name
	 * @param problems why a text was refused
	 * @param stored what somebody else has saved meanwhile
	 */
	record Shown(Figures figures, boolean computes, Map<String, String> texts, Map<String, String> problems,
			Map<String, String> stored) {

		public String text(Cell cell) {
			return this.texts.getOrDefault(cell.name(), this.figures.text(cell));
		}

		public boolean computed(Cell cell) {
			return this.computes && this.figures.edition().computes(cell);
		}

		public @Nullable String problem(Cell cell) {
			return this.problems.get(cell.name());
		}

		public @Nullable String stored(Cell cell) {
			return this.stored.get(cell.name());
		}

		public @Nullable String read(Cell cell) {
			return null;
		}

	}

}
