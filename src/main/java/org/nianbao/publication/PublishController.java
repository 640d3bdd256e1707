package org.nianbao.publication;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.report.ActionRefused;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Reports;
import org.nianbao.report.Review;
import org.nianbao.report.Status;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows at the desk how a report will look, and issues it now or at a set time.
 */
@Controller
@RequestMapping("/desk/reports/{id:\\d{1,18}}")
class PublishController {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

	private static final DateTimeFormatter TYPED = new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4)
		.appendPattern("-MM-dd['T'][ ]HH:mm[:ss]")
		.toFormatter(Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	private final Reports reports;

	private final Review review;

	private final Publishing publishing;

	PublishController(Reports reports, Review review, Publishing publishing) {
		this.reports = reports;
		this.review = review;
		this.publishing = publishing;
	}

	@GetMapping("/preview")
	String preview(@PathVariable long id, @AuthenticationPrincipal SignedIn by, Model model) {
		ReportOnDesk report = this.reports.open(id, by);
		if (report.status() == Status.PUBLISHED) {
			return "redirect:/reports/" + report.content().organization().code() + "/" + report.content().year();
		}
		model.addAttribute("report", report);
		model.addAttribute("articleHtml", this.publishing.preview(report));
		return "publication/preview";
	}

	@PostMapping("/publish")
	String publish(@PathVariable long id, @RequestParam @Nullable Integer version,
			@RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "false") boolean later,
			@AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		if (at.isBlank() && !later) {
			PublishedReport published = this.publishing.publish(id, version, by);
			flash.addFlashAttribute("done", "已发布《" + published.title() + "》第 " + published.number() + " 版");
			flash.addFlashAttribute("doneLink", published.address());
		}
		else {
			LocalDateTime time = time(id, at.strip());
			this.review.schedule(id, version, time.atZone(PublishedReport.CHINA).toInstant(), by);
			flash.addFlashAttribute("done", "已设定在 " + MINUTE.format(time) + "（北京时间）自动发布");
		}
		return "redirect:/desk/reports/" + id;
	}

	private static LocalDateTime time(long id, String typed) {
		if (typed.isEmpty()) {
			throw new ActionRefused(id, "请填写发布时间");
		}
		try {
			return LocalDateTime.parse(typed, TYPED);
		}
		catch (DateTimeParseException ex) {
			throw new ActionRefused(id, "没有看懂发布时间，请这样填写：2026-01-30 09:00");
		}
	}

}
