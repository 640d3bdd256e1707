package org.nianbao.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.form.ScriptJson;
import org.nianbao.publication.FileLine;
import org.nianbao.publication.PublicRecord;
import org.nianbao.publication.PublicYear;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.RevisionLine;
import org.springframework.stereotype.Component;

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

	PageHeads(PublicAddress address, DataLicence licence, PublicRecord published, Publishers publishers) {
		this.address = address;
		this.licence = licence;
		this.published = published;
		this.publishers = publishers;
	}

	/**
	 * Any page.
	 * @param path where it stands in the portal, with the parameters that count
	 */
	public PageHead page(HttpServletRequest request, String path, String title, String description) {
		return PageHead.of(title, description, this.address.of(request) + path);
	}

	/**
	 * The front page.
	 */
	public PageHead home(HttpServletRequest request) {
		String description = "查阅各机关的政府信息公开工作年度报告：怎样公开政府信息，怎样办理公开申请，历年的报告、统计和可以下载的数据。";
		SchemaOrg words = words(request);
		return page(request, "/", "政府信息公开年度报告", description)
			.withData(ScriptJson.of(words.portal(description, this.publishers.all(), this.published.years())));
	}

	/**
	 * A page that shows the reports of a year side by side.
	 */
	public PageHead year(HttpServletRequest request, int year, String path, String title) {
		Optional<PublicYear> found = this.published.years().stream().filter((one) -> one.year() == year).findFirst();
		String description = found.map(SchemaOrg::description).orElse(title);
		PageHead head = page(request, path, title, description);
		return found.map((one) -> head.withData(data(words(request).year(one, description)))).orElse(head);
	}

	/**
	 * The page of an organization.
	 * @param reports how many of its reports are public
	 */
	public PageHead organization(HttpServletRequest request, String code, String name, int reports) {
		String path = "/reports/" + code;
		return page(request, path, name, name + "的政府信息公开工作年度报告，已公布 " + reports + " 份：各年报告全文、文件和历年数据。")
			.withFeed(path + FEED)
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
		return page(request, report.address() + "/revisions", report.title() + "的全部版本",
				report.title() + "发布以来的全部版本，各版的更正说明和文件。")
			.withFeed("/reports/" + report.organizationCode() + FEED);
	}

	private PageHead describe(HttpServletRequest request, PublishedReport report, String path) {
		return page(request, path, report.title(),
				report.title() + "，第 " + report.number() + " 版，" + report.publishedOn()
						+ " 发布。全文和全部数据，可以下载 PDF、Word、Excel、CSV 和 JSON 文件。")
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
