package org.nianbao.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.form.ScriptJson;
import org.nianbao.language.PageLanguage;
import org.nianbao.publication.FileLine;
import org.nianbao.publication.PublicRecord;
import org.nianbao.publication.PublicYear;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.RevisionLine;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Composes the heads of public pages.
 */
@Component
public class PageHeads {

	private static final String FEED = "/feed.atom";

	private final PublicAddress address;

	private final DataLicence licence;

	private final PublicRecord published;

	private final Publishers publishers;

	private final MessageSource messages;

	PageHeads(PublicAddress address, DataLicence licence, PublicRecord published, Publishers publishers,
			MessageSource messages) {
		this.address = address;
		this.licence = licence;
		this.published = published;
		this.publishers = publishers;
		this.messages = messages;
	}

	/**
	 * Any page.
	 * @param path where it stands in the portal, with the parameters that count
	 * @param name as the messages {@code head} name it: what it is called, and under
	 * {@code about} what is on it
	 * @param words what these messages take in
	 */
	public PageHead page(HttpServletRequest request, String path, String name, Object... words) {
		PageLanguage language = language(request);
		return PageHead.of(said("head." + name, language, words), said("head." + name + ".about", language, words),
				this.address.of(request) + path, language);
	}

	private String said(String key, PageLanguage language, Object... words) {
		return this.messages.getMessage(key, words, language.locale());
	}

	private static PageLanguage language(HttpServletRequest request) {
		return PageLanguage.of(RequestContextUtils.getLocale(request));
	}

	/**
	 * The front page.
	 */
	public PageHead home(HttpServletRequest request) {
		PageLanguage language = language(request);
		SchemaOrg words = words(request);
		return page(request, "/", "home").withData(ScriptJson
			.of(SchemaOrg.graph(List.of(words.site(said("head.site", language), language), words.catalog(
					said("head.home.about", PageLanguage.CHINESE), this.publishers.all(), this.published.years())))));
	}

	/**
	 * A page that shows the reports of a year side by side.
	 * @param name as the messages {@code head} name it
	 */
	public PageHead year(HttpServletRequest request, int year, String path, String name) {
		Optional<PublicYear> found = this.published.years().stream().filter((one) -> one.year() == year).findFirst();
		PageHead head = page(request, path, name, year, found.map(PublicYear::reports).orElse(0L));
		return found.map((one) -> head.withData(data(words(request).year(one)))).orElse(head);
	}

	/**
	 * The page of an organization.
	 * @param reports how many of its reports are public
	 */
	public PageHead organization(HttpServletRequest request, String code, String name, int reports) {
		String path = "/reports/" + code;
		return page(request, path, "organization", name, reports).withFeed(path + FEED)
			.withData(data(words(request).organization(code, name)));
	}

	/**
	 * The page of a current report.
	 * @param first when its first revision was issued
	 */
	public PageHead report(HttpServletRequest request, PublishedReport report, Instant first, List<FileLine> files) {
		return describe(request, report, report.address()).withData(data(words(request).report(report, first, files)));
	}

	/**
	 * The page of one revision. An earlier one is no result of a search; the current one
	 * is known under the address of the report.
	 */
	public PageHead revision(HttpServletRequest request, RevisionLine line) {
		PublishedReport report = line.report();
		return line.superseded() ? describe(request, report, line.address()).unlisted()
				: describe(request, report, report.address());
	}

	/**
	 * The page of all revisions of a report.
	 */
	public PageHead revisions(HttpServletRequest request, PublishedReport report) {
		return page(request, report.address() + "/revisions", "revisions", report.title(), report.organizationName(),
				report.year())
			.withFeed("/reports/" + report.organizationCode() + FEED);
	}

	private PageHead describe(HttpServletRequest request, PublishedReport report, String path) {
		return page(request, path, "report", report.title(), report.organizationName(), report.year(), report.number(),
				language(request).day(report.publishedOn()))
			.asArticle()
			.withFeed("/reports/" + report.organizationCode() + FEED);
	}

	private SchemaOrg words(HttpServletRequest request) {
		return new SchemaOrg(this.address.of(request), this.licence);
	}

	private static String data(Map<String, Object> thing) {
		return ScriptJson.of(SchemaOrg.graph(List.of(thing)));
	}

}
