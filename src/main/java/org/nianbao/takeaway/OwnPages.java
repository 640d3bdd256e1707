package org.nianbao.takeaway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nianbao.document.China;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * What only the site has: its search, the page for what is not found, a word for who puts
 * it on a server, and, where it is known under which address it stands, its sitemap.
 */
@Component
class OwnPages {

	private static final String SCRIPT = "search/search.js";

	private static final String NOT_FOUND = "404.html";

	private final ITemplateEngine templates;

	OwnPages(ITemplateEngine templates) {
		this.templates = templates;
	}

	/**
	 * Puts all of it into a site.
	 * @param frame a page of the portal, of which everything but the middle is taken
	 */
	void write(Workshop shop, Rewriting rewriting, byte[] frame, About about) throws IOException {
		SiteContents contents = shop.contents();
		shop.search().end(contents);
		contents.add(SCRIPT, script(), "");
		Document search = rewriting.page("/", Rewriting.SEARCH, frame);
		fill(search, "查找报告", "search", search(shop));
		search.head()
			.append("<script src=\"search/index.js\" defer></script><script src=\"" + SCRIPT + "\" defer></script>");
		contents.add(Rewriting.SEARCH, Rewriting.bytes(search), "");
		contents.add(NOT_FOUND, Rewriting.bytes(notFound(rewriting.page("/", NOT_FOUND, frame), about)), "");
		contents.add("README.txt", words(about).getBytes(StandardCharsets.UTF_8), "");
		if (!about.address().isEmpty()) {
			Sitemap.write(contents, about.address(), about.pages());
		}
	}

	private static Map<String, Object> search(Workshop shop) {
		return Map.of("years", shop.search().years(), "organizations", shop.search().organizations(), "known",
				shop.known());
	}

	private void fill(Document page, String title, String template, Map<String, Object> variables) {
		page.title(title + " · 年报");
		Element main = page.expectFirst("main");
		main.before(this.templates.process("takeaway/" + template, new Context(Locale.SIMPLIFIED_CHINESE, variables)));
		main.remove();
	}

	/**
	 * A server gives it out for any address, so that its links only hold if they do not
	 * depend on where one is.
	 */
	private Document notFound(Document page, About about) {
		fill(page, "没有找到这个页面", "missing", Map.of("linked", !about.address().isEmpty()));
		if (about.address().isEmpty()) {
			page.select("link, img, .skip-link, .site-nav, .site-footer p:not(:last-child)").remove();
			page.select("a").unwrap();
			return page;
		}
		page.select("[href^=#]").forEach((link) -> link.attr("href", NOT_FOUND + link.attr("href")));
		page.head().prependElement("base").attr("href", about.address() + "/");
		return page;
	}

	private static byte[] script() throws IOException {
		try (InputStream in = OwnPages.class.getResourceAsStream("/takeaway/search.js")) {
			if (in == null) {
				throw new IllegalStateException("the portal comes without the script of the search");
			}
			return in.readAllBytes();
		}
	}

	private String words(About about) {
		return "\uFEFF" + String.join("\r\n",
				List.of("政府信息公开年度报告（静态版）", "", "制作时间：" + China.minute(about.now()) + "（北京时间）",
						"门户：" + ((about.portal() != null) ? about.portal() : "（未填写）"),
						"网址：" + (about.address().isEmpty() ? "（未填写，因此没有更新订阅和网站地图）" : about.address()), "",
						"发布：把这个文件夹里的全部内容上传到网站的任意一个目录，不需要程序、数据库和特别的设置，打开其中的 index.html。",
						"更新：门户有新的发布、更正或撤回以后，重新制作，先删除网站上原有的内容，再上传新的。", "在本机查看：双击 index.html。", "",
						"manifest.csv   每个文件的 SHA-256 和大小；报告的 PDF、Word、Excel、CSV、JSON 与门户的一个字节也不差",
						"left-out.csv   门户有、这里没有的地址和原因，通常为空", "404.html       可以设为网站的“找不到页面”", ""));
	}

	/**
	 * What a site says of itself.
	 *
	 * @param address where it is to stand, empty if nobody said
	 * @param portal where the public reaches the portal, {@code null} if nobody said
	 * @param now when it is made
	 * @param pages the addresses of its pages and feeds
	 */
	record About(String address, @Nullable String portal, Instant now, List<String> pages) {

	}

}
