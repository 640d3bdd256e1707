package org.nianbao.takeaway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.nianbao.discovery.PublicAddress;
import org.nianbao.document.China;
import org.nianbao.publication.Revisions;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes everything that a site has into its archive.
 */
@Component
class SiteWriter {

	/** Where nothing stands: what the portal says there is the frame of own pages. */
	private static final String NOWHERE = "/nothing-stands-here";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

	private final OwnServer server;

	private final Revisions revisions;

	private final PublicAddress portal;

	private final OwnPages pages;

	SiteWriter(OwnServer server, Revisions revisions, PublicAddress portal, OwnPages pages) {
		this.server = server;
		this.revisions = revisions;
		this.portal = portal;
		this.pages = pages;
	}

	/**
	 * Where the public reaches the portal, {@code null} if nobody said.
	 */
	@Nullable String portal() {
		return this.portal.said();
	}

	/**
	 * Whether the portal serves already, so that it can be asked for its pages.
	 */
	boolean ready() {
		return this.server.serves();
	}

	/**
	 * Writes a site.
	 * @param address where it is to stand, empty if nobody said
	 * @return whether it is whole
	 */
	boolean write(Workshop shop, String address, Instant now, Progress progress) throws IOException {
		try (OwnPortal own = this.server.open()) {
			byte[] frame = frame(own);
			Walk walk = new Walk(own, shop);
			walk.read("/", frame);
			if (!walk.from(begin(), progress)) {
				return false;
			}
			Rewriting rewriting = new Rewriting(shop.links(), shop.known(), footer(now));
			List<String> written = new ArrayList<>();
			boolean whole = shop.pages().each((at, page) -> {
				written.add(at);
				put(shop, rewriting, address, at, page);
				return progress.step(shop.steps());
			});
			if (whole) {
				this.pages.write(shop, rewriting, frame, new OwnPages.About(address, portal(), now, written));
			}
			return whole;
		}
	}

	/** Own pages are in no other language. */
	private static byte[] frame(OwnPortal own) {
		Document page = Jsoup.parse(new String(own.ask(NOWHERE).body(), StandardCharsets.UTF_8));
		page.select("link[hreflang], li:has(> a[hreflang])").remove();
		return Rewriting.bytes(page);
	}

	private static void put(Workshop shop, Rewriting rewriting, String address, String at, byte[] page)
			throws IOException {
		String file = FileName.of(at);
		byte[] bytes = file.endsWith(".html") ? Rewriting.bytes(rewriting.page(at, file, page))
				: new Feed(shop.links(), shop.known(), address).of(page);
		shop.contents().add(file, bytes, at);
	}

	/** To what was taken back no page leads any more, but others may still link there. */
	private List<String> begin() {
		List<String> begin = new ArrayList<>(List.of("/"));
		this.revisions.latest().values().forEach((report) -> begin.add(report.address()));
		return begin;
	}

	private String footer(Instant now) {
		String known = portal();
		String where = (known != null)
				? "，见<a href=\"" + HtmlUtils.htmlEscape(known) + "/\">" + HtmlUtils.htmlEscape(known) + "</a>" : "";
		return "<p>本站是静态版，制作于 " + DAY.format(China.day(now)) + "；以后的发布、更正和撤回以门户为准" + where + "。</p>";
	}

}
