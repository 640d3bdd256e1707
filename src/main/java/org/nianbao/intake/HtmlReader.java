package org.nianbao.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.nianbao.form.UnreadableReport;
import org.nianbao.intake.Grid.Box;

/**
 * Reads saved web pages as a browser shows them. Nothing in them is executed, and nothing
 * that they refer to is fetched.
 */
final class HtmlReader {

	private static final int MOST_BOXES = 20_000;

	private static final int WIDEST = 100;

	private static final int HIGHEST = 1_000;

	private static final int DEEPEST = 400;

	private static final int BEGINNING = 4096;

	private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w-]+)");

	private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head", "iframe",
			"object", "embed", "svg", "select", "option", "textarea", "button", "input", "audio", "video", "canvas");

	private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "center",
			"dd", "div", "dl", "dt", "fieldset", "figure", "figcaption", "footer", "form", "h1", "h2", "h3", "h4", "h5",
			"h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td",
			"tfoot", "th", "thead", "tr", "ul", "caption");

	private static final char BOLD_ON = '\u0001';

	private static final char BOLD_OFF = '\u0002';

	private final List<Block> blocks = new ArrayList<>();

	private final StringBuilder words = new StringBuilder();

	private int boxes;

	private HtmlReader() {
	}

	static List<Block> read(byte[] bytes) {
		Document page = parse(bytes);
		HtmlReader reader = new HtmlReader();
		reader.words.append(page.title());
		reader.end();
		reader.walk(page.body(), false, 0);
		reader.end();
		return reader.blocks;
	}

	/**
	 * Pages that say gb2312 use GBK, and more; those that say nothing may be either.
	 */
	private static Document parse(byte[] bytes) {
		StringBuilder beginning = new StringBuilder();
		for (int i = 0; i < Math.min(bytes.length, BEGINNING); i++) {
			beginning.append((char) (bytes[i] & 0x7F));
		}
		Matcher said = CHARSET.matcher(beginning);
		String charset = said.find() ? said.group(1).toLowerCase(Locale.ROOT) : "";
		Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
		if (charset.startsWith("gb")) {
			try {
				return Jsoup.parse(new ByteArrayInputStream(bytes), "GB18030", "", parser);
			}
			catch (IOException ex) {
				throw new UnreadableReport("网页读不出来，请用浏览器打开，另存为网页再导入");
			}
		}
		return Jsoup.parse(TextReader.decode(bytes), "", parser);
	}

	private void walk(Node node, boolean bold, int depth) {
		if (depth > DEEPEST + 10) {
			return;
		}
		if (node instanceof TextNode text) {
			say(text.getWholeText(), bold);
		}
		else if (node instanceof Element element && !hidden(element)) {
			element(element, bold, depth);
		}
	}

	private void element(Element element, boolean bold, int depth) {
		String name = element.normalName();
		boolean strong = bold || name.equals("b") || name.equals("strong");
		if (name.equals("br")) {
			end();
		}
		else if (name.equals("table") && !layout(element)) {
			end();
			this.blocks.add(grid(element));
		}
		else if (name.equals("sup")) {
			say(Mark.raised(element.text()), bold);
		}
		else {
			boolean block = BLOCKS.contains(name);
			if (block) {
				end();
			}
			element.childNodes().forEach((child) -> walk(child, strong, depth + 1));
			if (block) {
				end();
			}
		}
	}

	private static boolean hidden(Element element) {
		String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
		return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden") || style.contains("display:none")
				|| style.contains("visibility:hidden");
	}

	private void say(String text, boolean bold) {
		String plain = text.replaceAll("[\\s\\p{Z}]+", " ");
		if (bold && !plain.isBlank()) {
			this.words.append(BOLD_ON).append(plain).append(BOLD_OFF);
		}
		else {
			this.words.append(plain);
		}
	}

	/**
	 * Ends a paragraph. Bold words are marked unless all are.
	 */
	private void end() {
		String text = this.words.toString()
			.replaceAll(BOLD_OFF + "(\\s*)" + BOLD_ON, "$1")
			.replaceAll("\\p{Cf}", "")
			.strip();
		this.words.setLength(0);
		boolean all = text.matches(BOLD_ON + "[^" + BOLD_OFF + "]*" + BOLD_OFF);
		String marked = all ? text.substring(1, text.length() - 1)
				: Pattern.compile(BOLD_ON + "([^" + BOLD_OFF + "]*)" + BOLD_OFF)
					.matcher(text)
					.replaceAll((bold) -> Matcher.quoteReplacement(Bold.mark(bold.group(1))));
		if (!marked.isBlank()) {
			this.blocks.add(new Paragraph(marked.strip()));
		}
	}

	/**
	 * Whether a table only arranges what stands in it: other tables, or text in one
	 * column.
	 */
	private static boolean layout(Element table) {
		return !table.select("table table").isEmpty() || rows(table).stream().allMatch((row) -> cells(row).size() <= 1);
	}

	private static List<Element> rows(Element table) {
		return table.children()
			.stream()
			.flatMap((child) -> Set.of("thead", "tbody", "tfoot").contains(child.normalName())
					? child.children().stream() : java.util.stream.Stream.of(child))
			.filter((child) -> child.normalName().equals("tr") && !hidden(child))
			.toList();
	}

	private static List<Element> cells(Element row) {
		return row.children()
			.stream()
			.filter((child) -> Set.of("td", "th").contains(child.normalName()) && !hidden(child))
			.toList();
	}

	private Grid grid(Element table) {
		List<Box> drawn = new ArrayList<>();
		Set<Long> covered = new HashSet<>();
		List<Element> rows = rows(table);
		for (int line = 0; line < rows.size(); line++) {
			int column = 0;
			for (Element cell : cells(rows.get(line))) {
				while (covered.contains(place(line, column))) {
					column++;
				}
				int height = span(cell, "rowspan", rows.size() - line, HIGHEST);
				int width = span(cell, "colspan", 1, WIDEST);
				Box box = new Box(line, column, Math.min(height, rows.size() - line), width, text(cell), "");
				cover(box, covered);
				drawn.add(box);
				column += width;
			}
		}
		return Grid.of(drawn);
	}

	private void cover(Box box, Set<Long> covered) {
		for (int line = box.line(); line < box.line() + box.height(); line++) {
			for (int column = box.column(); column < box.column() + box.width(); column++) {
				covered.add(place(line, column));
				this.boxes++;
			}
		}
		if (this.boxes > MOST_BOXES) {
			throw new UnreadableReport("网页里的表格超过 " + MOST_BOXES + " 格，不会是年报的表格，没有打开");
		}
	}

	private static long place(int line, int column) {
		return (long) line << 32 | column;
	}

	/**
	 * How far a cell reaches; 0 means to the end.
	 */
	private static int span(Element cell, String attribute, int end, int most) {
		String value = cell.attr(attribute).strip();
		if (!value.matches("\\d{1,9}")) {
			return 1;
		}
		int span = Integer.parseInt(value);
		return (span == 0) ? Math.max(1, end) : Math.min(span, most);
	}

	private static String text(Element cell) {
		HtmlReader reader = new HtmlReader();
		cell.childNodes().forEach((child) -> reader.walk(child, false, 0));
		reader.end();
		return reader.blocks.stream()
			.filter(Paragraph.class::isInstance)
			.map((block) -> ((Paragraph) block).plain())
			.collect(Collectors.joining("\n"));
	}

}
