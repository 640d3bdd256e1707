package org.nianbao.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.document.SavedAs;
import org.nianbao.report.ReportNotFound;
import org.nianbao.report.ReportSource;
import org.nianbao.report.ReportSources;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The files that a report was made of, for everybody who may see the report. Never shown
 * by the browser itself, whatever is in them.
 */
@Controller
class SourceController {

	private final ReportSources sources;

	SourceController(ReportSources sources) {
		this.sources = sources;
	}

	/**
	 * A file.
	 * @param file its key, {@code null} for the newest
	 */
	@GetMapping("/desk/reports/{id:\\d{1,18}}/source")
	ResponseEntity<byte[]> source(@PathVariable long id, @RequestParam @Nullable Long file,
			@AuthenticationPrincipal SignedIn by) {
		List<ReportSource> sources = this.sources.of(id, by);
		ReportSource source = sources.stream()
			.filter((one) -> file == null || one.id() == file)
			.findFirst()
			.orElseThrow(ReportNotFound::new);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION, SavedAs.attachment(source.name(), "source-" + source.id()))
			.header("X-Content-Type-Options", "nosniff")
			.body(this.sources.bytes(source));
	}

}
