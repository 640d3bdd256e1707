package org.nianbao.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.nianbao.api.Problem;
import org.nianbao.api.RequestRefused;
import org.nianbao.discovery.PublicAddress;
import org.nianbao.publication.FileLine;
import org.nianbao.publication.Format;
import org.nianbao.publication.PublicRecord;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.RevisionLine;
import org.nianbao.publication.Revisions;
import org.nianbao.publication.Withdrawn;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.util.RawValue;

/**
 * What was reported, for other systems.
 */
@RestController
@RequestMapping("/api/v1/reports")
class ReportDataController {

	private static final String REPORT = "/{org:[\\w-]{1,32}}/{year:[1-9]\\d{3}}";

	private final PublicRecord published;

	private final Revisions revisions;

	private final PublicAddress portal;

	private final Answer answer;

	ReportDataController(PublicRecord published, Revisions revisions, PublicAddress portal, Answer answer) {
		this.published = published;
		this.revisions = revisions;
		this.portal = portal;
		this.answer = answer;
	}

	@GetMapping
	ResponseEntity<byte[]> list(Asked asked, @RequestParam(required = false) @Nullable String page,
			@RequestParam(required = false) @Nullable String size, HttpServletRequest request) {
		Paging paging = Paging.of(page, size);
		Page<PublishedReport> found = this.published.current(asked.filter(), paging.page(), paging.size());
		ReportJsonLines lines = new ReportJsonLines(this.portal.of(request));
		return this.answer.page("reports", found, found.stream().map(lines::report).toList(), request);
	}

	@GetMapping(REPORT)
	ResponseEntity<byte[]> one(@PathVariable String org, @PathVariable int year, HttpServletRequest request) {
		RevisionLine line = history(org, year).get(0);
		Withdrawn withdrawn = line.withdrawn();
		if (withdrawn != null) {
			throw new RequestRefused(
					new Problem(HttpStatus.GONE, "报告已于 " + withdrawn.on() + " 撤回：" + withdrawn.notice()));
		}
		PublishedReport report = line.report();
		ReportJsonLines lines = new ReportJsonLines(this.portal.of(request));
		Map<String, @Nullable Object> json = lines.report(report);
		json.put("files", lines.files(report.address(), this.revisions.files(report.id())));
		json.put("report",
				this.revisions.file(report.id(), Format.JSON)
					.map((file) -> new RawValue(new String(file.bytes(), StandardCharsets.UTF_8)))
					.orElseThrow());
		return this.answer.one(json);
	}

	@GetMapping(REPORT + "/revisions")
	ResponseEntity<byte[]> revisions(@PathVariable String org, @PathVariable int year, HttpServletRequest request) {
		List<RevisionLine> history = history(org, year);
		Map<Long, List<FileLine>> files = this.revisions.files(
				history.stream().filter((line) -> line.withdrawn() == null).map((line) -> line.report().id()).toList());
		ReportJsonLines lines = new ReportJsonLines(this.portal.of(request));
		return this.answer.one(Map.of("revisions",
				history.stream()
					.map((line) -> lines.revision(line, files.getOrDefault(line.report().id(), List.of())))
					.toList()));
	}

	private List<RevisionLine> history(String org, int year) {
		List<RevisionLine> history = this.revisions.history(org, year);
		if (history.isEmpty()) {
			throw new RequestRefused(HttpStatus.NOT_FOUND,
					"没有发布过 " + org + " 的 " + year + " 年报告，已发布的见 /api/v1/reports");
		}
		return history;
	}

}
