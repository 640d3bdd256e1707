package org.nianbao.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.form.Scope;
import org.nianbao.form.UnreadableReport;
import org.nianbao.intake.Taken;
import org.nianbao.report.ActionRefused;
import org.nianbao.report.ReportBook;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The preview of a file: read again each time, shown with what the person typed over it,
 * and confirmed.
 */
@Controller
@RequestMapping("/desk/import/files/{id:\\d{1,18}}")
class PreviewController {

	private static final Set<String> NOT_TYPED = Set.of("_csrf", "checked", "then");

	private final Imports imports;

	private final Previews previews;

	private final Obstacles obstacles;

	private final Confirming confirming;

	private final ReportBook book;

	PreviewController(Imports imports, Previews previews, Obstacles obstacles, Confirming confirming, ReportBook book) {
		this.imports = imports;
		this.previews = previews;
		this.obstacles = obstacles;
		this.confirming = confirming;
		this.book = book;
	}

	@GetMapping
	String show(@PathVariable long id, @AuthenticationPrincipal SignedIn by, Model model) {
		StagedFile file = this.imports.file(id, by);
		Optional<Long> report = this.imports.report(file, by);
		if (report.isPresent() || file.state() == ImportState.UNREADABLE) {
			return outcome(file, report.orElse(null), file.summary().words(), model);
		}
		return page(this.previews.of(file, taken(file), by), Map.of(), by, model);
	}

	@PostMapping
	String send(@PathVariable long id, @RequestParam Map<String, String> form,
			@RequestParam(defaultValue = "") Set<String> checked, @RequestParam(defaultValue = "") String then,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response, RedirectAttributes flash) {
		StagedFile file = this.imports.file(id, by);
		Optional<Long> report = this.imports.report(file, by);
		if (report.isPresent() || file.state() == ImportState.UNREADABLE) {
			return outcome(file, report.orElse(null), file.summary().words(), model);
		}
		Map<String, String> typed = new HashMap<>(form);
		typed.keySet().removeAll(NOT_TYPED);
		Taken taken = taken(file);
		Preview preview = this.previews.of(file, taken, typed, new HashSet<>(checked), by);
		if (then.isEmpty()) {
			model.addAttribute("checkedAgain", true);
			return page(preview, typedProblems(preview), by, model);
		}
		Map<String, String> problems = this.obstacles.of(preview);
		if (!problems.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(preview, problems, by, model);
		}
		try {
			return done(preview, this.confirming.confirm(preview, by), then, by, flash);
		}
		catch (ActionRefused | DataIntegrityViolationException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			String why = (ex instanceof ActionRefused) ? ex.getMessage() : "刚刚有人建了这份报告，请对照现存的内容再确认";
			return page(this.previews.of(file, taken, typed, new HashSet<>(checked), by), Map.of("existing", why), by,
					model);
		}
	}

	private Taken taken(StagedFile file) {
		try {
			return FileReading.take(file, this.imports.bytes(file));
		}
		catch (UnreadableReport ex) {
			throw new UnreadableFile(file, String.valueOf(ex.getMessage()));
		}
	}

	private Map<String, String> typedProblems(Preview preview) {
		Map<String, String> problems = new LinkedHashMap<>(this.obstacles.of(preview));
		problems.keySet().removeIf((field) -> preview.edition().cell(field).isEmpty());
		return problems;
	}

	private String done(Preview preview, long reportId, String then, SignedIn by, RedirectAttributes flash) {
		flash.addFlashAttribute("done",
				"已导入：" + preview.file().name() + (preview.historical() ? "，作为归档报告等待审核" : "，填入草稿，请核对以后提交审核"));
		List<StagedFile> waiting = this.imports.files(preview.file().batchId(), by)
			.stream()
			.filter((file) -> file.state() == ImportState.CLEAN || file.state() == ImportState.QUESTIONS)
			.toList();
		if (!then.equals("next")) {
			return "redirect:/desk/reports/" + reportId;
		}
		return "redirect:/desk/import/"
				+ (waiting.isEmpty() ? preview.file().batchId() : "files/" + waiting.get(0).id());
	}

	private String page(Preview preview, Map<String, String> problems, SignedIn by, Model model) {
		model.addAttribute("preview", preview);
		model.addAttribute("problems", problems);
		model.addAttribute("organizations", this.book.filedBy(by));
		model.addAttribute("scopes", Scope.values());
		model.addAttribute("kinds", ImportKind.values());
		model.addAttribute("batch", this.imports.batch(preview.file().batchId(), by));
		return "importing/preview";
	}

	private static String outcome(StagedFile file, @Nullable Long report, String words, Model model) {
		model.addAttribute("report", report);
		model.addAttribute("file", file);
		model.addAttribute("words", words);
		return "importing/outcome";
	}

	@ExceptionHandler
	String unreadable(UnreadableFile refusal, Model model) {
		return outcome(refusal.file(), null, String.valueOf(refusal.getMessage()), model);
	}

	@ExceptionHandler
	String again(AlreadyImported refusal, RedirectAttributes flash) {
		flash.addFlashAttribute("done", "这个文件已经导入过，就是这份报告；没有再写一次");
		return "redirect:/desk/reports/" + refusal.reportId();
	}

}
