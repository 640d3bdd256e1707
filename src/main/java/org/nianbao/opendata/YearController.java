package org.nianbao.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.api.RequestRefused;
import org.nianbao.discovery.YearFormat;
import org.nianbao.document.SavedAs;
import org.nianbao.publication.FrozenReport;
import org.nianbao.publication.PublicRecord;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * All current reports of a year as one file, whole or in parts.
 */
@RestController
class YearController {

	private final PublicRecord published;

	private final YearWriter writer;

	private final YearFiles files;

	YearController(PublicRecord published, YearWriter writer, YearFiles files) {
		this.published = published;
		this.writer = writer;
		this.files = files;
	}

	@GetMapping("/api/v1/years/{year:[1-9]\\d{3}}.{ending:[a-z]{1,8}}")
	@Nullable ResponseEntity<Resource> year(@PathVariable int year, @PathVariable String ending,
			@RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String ifRange, WebRequest request)
			throws IOException {
		YearFormat format = YearFormat.of(ending)
			.orElseThrow(() -> new RequestRefused(HttpStatus.NOT_FOUND, "整年的文件有 csv、jsonl、xlsx 三种，没有 " + ending));
		WholeYear whole = whole(year);
		String tag = this.writer.tag(whole, format);
		if (request.checkNotModified('"' + tag + '"')) {
			return null;
		}
		Path file = this.files.file(whole, format, tag);
		boolean inParts = ifRange == null || ifRange.equals('"' + tag + '"');
		return ResponseEntity.ok()
			.contentType(format.mediaType())
			.cacheControl(CacheControl.noCache())
			.eTag(tag)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					SavedAs.attachment(year + "年政府信息公开工作年度报告全部数据." + ending, "reports-" + year + "." + ending))
			.body(inParts ? new FileSystemResource(file) : new InputStreamResource(Files.newInputStream(file)));
	}

	private WholeYear whole(int year) {
		List<FrozenReport> reports = this.published.ofYear(year);
		if (reports.isEmpty()) {
			throw new RequestRefused(HttpStatus.NOT_FOUND,
					"没有已公布的 " + year + " 年报告，有报告的年度和各年的文件见 /api/v1/catalog.jsonld");
		}
		return new WholeYear(year, reports);
	}

}
