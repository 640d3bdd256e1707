package org.nianbao.entry;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.entry.Autosave.UnknownPlace;
import org.nianbao.report.ActionRefused;
import org.nianbao.report.ReportNotFound;
import org.nianbao.report.Reports;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the script of an entry page asks while somebody fills it in.
 */
@Controller
@RequestMapping("/desk/reports/{id:\\d{1,18}}/{key:[a-z]+\\d?}")
class AutosaveController {

	/** The longest text twice, as it was and as it is, with room for its escapes. */
	private static final int MOST_BYTES = 2_000_000;

	private static final String NOT_READ = "没有看懂发来的内容，没有保存。请刷新页面后再试";

	private static final JsonMapper JSON = new JsonMapper();

	private final Autosave autosave;

	private final Reports reports;

	AutosaveController(Autosave autosave, Reports reports) {
		this.autosave = autosave;
		this.reports = reports;
	}

	@PostMapping("/changes")
	ResponseEntity<?> save(@PathVariable long id, @PathVariable String key, InputStream body,
			@AuthenticationPrincipal SignedIn by) throws IOException {
		byte[] sent = body.readNBytes(MOST_BYTES + 1);
		if (sent.length > MOST_BYTES) {
			return problem(HttpStatus.CONTENT_TOO_LARGE, "一次保存的内容太多，请删减后再试");
		}
		SectionChanges changes = read(sent);
		return (changes != null) ? ResponseEntity.ok(this.autosave.save(id, key, changes, by))
				: problem(HttpStatus.BAD_REQUEST, NOT_READ);
	}

	private static @Nullable SectionChanges read(byte[] sent) {
		try {
			SectionChanges changes = JSON.readValue(sent, SectionChanges.class);
			return (changes != null && changes.sound()) ? changes : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	@GetMapping("/changes")
	@ResponseBody
	SectionAnswer look(@PathVariable long id, @PathVariable String key, @RequestParam int seen,
			@RequestParam(required = false) @Nullable String at, @AuthenticationPrincipal SignedIn by) {
		return this.autosave.look(id, key, seen, at, by);
	}

	@GetMapping("/findings")
	String findings(@PathVariable long id, @PathVariable String key, @AuthenticationPrincipal SignedIn by,
			Model model) {
		model.addAttribute("report", this.reports.open(id, by));
		model.addAttribute("key", key);
		return "entry/findings";
	}

	@ExceptionHandler
	ResponseEntity<?> unknown(UnknownPlace exception) {
		return problem(HttpStatus.UNPROCESSABLE_CONTENT, exception.getMessage());
	}

	@ExceptionHandler
	ResponseEntity<?> refused(ActionRefused exception) {
		return problem(HttpStatus.FORBIDDEN, exception.getMessage());
	}

	@ExceptionHandler
	ResponseEntity<?> notFound(ReportNotFound exception) {
		return problem(HttpStatus.NOT_FOUND, "没有这份报告，或者不归您办理");
	}

	private static ResponseEntity<?> problem(HttpStatus status, String problem) {
		return ResponseEntity.status(status).body(Map.of("problem", problem));
	}

}
