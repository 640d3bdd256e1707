package org.nianbao.browse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.nianbao.publication.Format;
import org.nianbao.publication.PublishedFile;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Revisions;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A published report: its page around the frozen article, and its files byte for byte.
 */
@Controller
class ReportController {

	private final Revisions revisions;

	ReportController(Revisions revisions) {
		this.revisions = revisions;
	}

	@GetMapping("/reports/{org:[\\w-]+}/{year:\\d{4}}")
	String page(@PathVariable String org, @PathVariable int year, Model model) {
		PublishedReport report = current(org, year);
		model.addAttribute("report", report);
		model.addAttribute("articleHtml", new String(file(report, Format.PAGE).bytes(), StandardCharsets.UTF_8));
		model.addAttribute("years", years(org));
		model.addAttribute("files",
				this.revisions.files(report.id())
					.stream()
					.filter((file) -> file.format() != Format.PAGE)
					.map((file) -> Download.of(report, file))
					.toList());
		return "browse/report";
	}

	@GetMapping("/reports/{org:[\\w-]+}/{year:\\d{4}}.{ending:[a-z]+}")
	ResponseEntity<byte[]> file(@PathVariable String org, @PathVariable int year, @PathVariable String ending) {
		PublishedReport report = current(org, year);
		PublishedFile file = Arrays.stream(Format.values())
			.filter((format) -> format != Format.PAGE && format.ending().equals(ending))
			.findFirst()
			.map((format) -> file(report, format))
			.orElseThrow(() -> new NotPublished(report.address() + "." + ending));
		ContentDisposition download = ContentDisposition.attachment()
			.filename(report.title() + "." + ending, StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(file.format().mediaType())
			.cacheControl(CacheControl.noCache())
			.eTag(file.sha256())
			.header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
			.body(file.bytes());
	}

	private PublishedReport current(String org, int year) {
		return this.revisions.current(org, year).orElseThrow(() -> new NotPublished("/reports/" + org + "/" + year));
	}

	private PublishedFile file(PublishedReport report, Format format) {
		return this.revisions.file(report.id(), format).orElseThrow(() -> new NotPublished(report.address()));
	}

	private List<Integer> years(String org) {
		return this.revisions.currentOf(org).stream().map(PublishedReport::year).toList();
	}

}
