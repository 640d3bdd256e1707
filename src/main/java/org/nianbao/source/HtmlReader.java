package org.nianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.nianbao.form.UnreadableReport;

/**
 * Reads a web page: its title, then paragraphs and tables in their order, without what is
 * not shown. A table that only arranges the page is read as what stands in it.
 */
final class HtmlReader {

	/** How deep elements may stand in each other. */
	static final int DEEPEST = 400;

	private static final Pattern TAGS = Pattern.compile(
			"(?i)<(?:!doctype\\s+html|html|head|body|table|tbody|tr|td|div|p|span|meta|title|h[1-6]|br|font|article)"
					+ "(?:[\\s/][^<>]{0,2000})?>");

	private static final Pattern HIDDEN = Pattern
		.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\s*(?:!important\\s*)?(?:;|$)");

	private static final Pattern BOLD = Pattern.compile("(?:^|;)\\s*font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)");

	private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");

	private static final Set<String> NOT_SHOWN = Set.of("script", "style", "head", "template", "noscript", "iframe",
			"object", "embed", "svg", "math", "select", "textarea", "button", "canvas", "audio", "video", "del", "rp",
			"rt", "datalist");

	private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

	private final List<Block> blocks = new ArrayList<>();

	private Phrase words = new Phrase();

	private HtmlReader() {
	}

	/**
	 * Whether a text is the source of a page or of a piece of one.
	 */
	static boolean isHtml(String text) {
		return TAGS.matcher(text).find();
	}

	/**
	 * Reads a page.
	 */
	static List<Block> read(String html) {
		HtmlLimits.check(html);
		Parser parser = Parser.htmlParser();
		parser.setMaxDepth(DEEPEST);
		Document page = parser.parseInput(html, "");
		HtmlLimits.check(page);
		HtmlReader reader = new HtmlReader();
		reader.words.add(page.title(), false);
		reader.end(true);
		reader.inside(page.body(), false);
		reader.end(false);
		if (reader.blocks.isEmpty()) {
			throw new UnreadableReport("网页里没有文字，正文可能由脚本显示，请在浏览器里打开网页，全选、复制正文后粘贴到导入页");
		}
		return reader.blocks;
	}

	private void inside(Element element, boolean bold) {
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode text) {
				this.words.add(spaced(text), bold);
			}
			else if (node instanceof Element child && isShown(child)) {
				element(child, bold);
			}
		}
	}

	private void element(Element element, boolean bold) {
		String name = element.normalName();
		if (name.equals("br")) {
			this.words.add("\n", false);
		}
		else if (HEADINGS.contains(name)) {
			end(false);
			inside(element, false);
			end(true);
		}
		else if (name.equals("table")) {
			end(false);
			table(element);
		}
		else if (element.isBlock() || element.tag().isBlock()) {
			end(false);
			inside(element, isBold(element, bold));
			end(false);
		}
		else {
			inside(element, isBold(element, bold));
		}
	}

	private void table(Element table) {
		HtmlTable read = new HtmlTable(table);
		if (read.isLayout()) {
			for (Element cell : read.contents()) {
				inside(cell, false);
				end(false);
			}
			return;
		}
		read.caption().ifPresent((caption) -> {
			inside(caption, false);
			end(false);
		});
		this.blocks.add(read.grid());
	}

	private void end(boolean heading) {
		if (heading) {
			String text = Phrase.strip(this.words.oneLine());
			if (!text.isEmpty()) {
				this.blocks.add(new Paragraph(text));
			}
		}
		else {
			this.blocks.addAll(this.words.paragraphs());
		}
		this.words = new Phrase();
	}

	/**
	 * What a cell says, its lines parted by LF.
	 */
	static String cell(Element cell) {
		Phrase words = new Phrase();
		cell(cell, words);
		return words.lines();
	}

	private static void cell(Element element, Phrase words) {
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode text) {
				words.add(spaced(text), false);
			}
			else if (node instanceof Element child && isShown(child)) {
				if (child.normalName().equals("sup")) {
					words.addRaised(child.text());
					continue;
				}
				boolean apart = child.normalName().equals("br") || child.tag().isBlock();
				words.add(apart ? "\n" : "", false);
				cell(child, words);
				words.add(apart ? "\n" : "", false);
			}
		}
	}

	/** Lines of the source are no lines of the page, and none part Chinese characters. */
	private static String spaced(TextNode node) {
		String text = node.getWholeText();
		Element parent = node.parent();
		if (parent != null && parent.normalName().equals("pre")) {
			return text;
		}
		return SPACES.matcher(text).replaceAll((found) -> {
			boolean chinese = found.group().indexOf('\n') >= 0 && found.start() > 0 && found.end() < text.length()
					&& isChinese(text.charAt(found.start() - 1)) && isChinese(text.charAt(found.end()));
			return chinese ? "" : " ";
		});
	}

	private static boolean isChinese(char character) {
		return character >= '\u2E80' && Character.isDefined(character);
	}

	/**
	 * Whether an element is shown.
	 */
	static boolean isShown(Element element) {
		return !NOT_SHOWN.contains(element.normalName()) && !element.hasAttr("hidden")
				&& !HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
	}

	private static boolean isBold(Element element, boolean around) {
		String name = element.normalName();
		String style = element.attr("style").toLowerCase(Locale.ROOT);
		if (style.contains("font-weight")) {
			return BOLD.matcher(style).find();
		}
		return around || name.equals("b") || name.equals("strong");
	}

}
