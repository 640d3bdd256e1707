package org.nianbao.report;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.form.Contact;
import org.nianbao.form.FormRules;
import org.nianbao.form.NarrativeText;
import org.nianbao.form.Narratives;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.report.SectionEntry.NarrativeSaved;
import org.springframework.http.HttpStatus;
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
 * The entry pages, one for each section. Each is a plain form; script only makes it
 * faster.
 */
@Controller
@RequestMapping("/desk/reports/{id:\\d+}")
class SectionController {

	private final Reports reports;

	private final SectionEntry entry;

	SectionController(Reports reports, SectionEntry entry) {
		this.reports = reports;
		this.entry = entry;
	}

	@GetMapping("/{key:[a-z]+\\d?}")
	String show(@PathVariable long id, @PathVariable String key, @AuthenticationPrincipal SignedIn by, Model model) {
		ReportOnDesk report = this.reports.open(id, by);
		if (key.equals(Narratives.OPENING)) {
			return opening(report, report.content().narratives().text(Narratives.OPENING), report.content().contact(),
					model);
		}
		Section section = section(report, key);
		if (section.table() == null) {
			return narrative(report, section, report.content().narratives().text(section.number()), model);
		}
		return table(report, section, TableEntry.of(section.table(), report.content().figures()), model);
	}

	@PostMapping("/{key:[a-z]+\\d?}")
	String save(@PathVariable long id, @PathVariable String key, @RequestParam Map<String, String> form,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response, RedirectAttributes flash) {
		Section section = section(this.reports.open(id, by), key);
		if (section.table() == null) {
			String text = form.getOrDefault("text", "");
			NarrativeSaved saved = this.entry.saveText(id, section, version(form), text, by);
			return saved.stored() ? next(id, key, form, flash)
					: narrative(notStored(id, saved, by, model, response), section, text, model);
		}
		return saveTable(id, section, section.table(), form, by, model, response, flash);
	}

	private String saveTable(long id, Section section, Table table, Map<String, String> form, SignedIn by, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		TableEntry saved = this.entry.saveTable(id, table, version(form), form, by);
		if (!saved.conflict() && saved.refused().isEmpty()) {
			flash.addFlashAttribute("saved" + section.key(), saved);
			return next(id, section.key(), saved.interpreted().isEmpty() ? form : Map.of(), flash);
		}
		HttpStatus status = saved.conflict() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
		response.setStatus(status.value());
		return table(this.reports.open(id, by), section, saved, model);
	}

	@PostMapping("/opening")
	String saveOpening(@PathVariable long id, @RequestParam Map<String, String> form,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response, RedirectAttributes flash) {
		String text = form.getOrDefault("text", "");
		Contact contact = new Contact(line(form, "office"), line(form, "address"), line(form, "postcode"),
				line(form, "telephone"));
		NarrativeSaved saved = this.entry.saveOpening(id, version(form), text, contact, by);
		return saved.stored() ? next(id, Narratives.OPENING, form, flash)
				: opening(notStored(id, saved, by, model, response), text, contact, model);
	}

	@PostMapping("/preview-text")
	String preview(@PathVariable long id, @RequestParam(defaultValue = "") String text,
			@AuthenticationPrincipal SignedIn by, Model model) {
		this.reports.open(id, by);
		model.addAttribute("prose", NarrativeText.of(text));
		return "report/narrative :: preview";
	}

	private ReportOnDesk notStored(long id, NarrativeSaved saved, SignedIn by, Model model,
			HttpServletResponse response) {
		response
			.setStatus(((saved.problem() != null) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
		model.addAttribute("problem", saved.problem());
		model.addAttribute("other", saved.other());
		return this.reports.open(id, by);
	}

	private static String next(long id, String key, Map<String, String> form, RedirectAttributes flash) {
		flash.addFlashAttribute("done", "已保存");
		String target = form.getOrDefault("then", "");
		return "redirect:/desk/reports/" + id + "/" + (target.matches("[a-z]+\\d?") ? target : key);
	}

	private static String opening(ReportOnDesk report, String text, Contact contact, Model model) {
		model.addAttribute("contact", contact);
		model.addAttribute("report", report);
		text(text, model);
		return "report/opening";
	}

	private static String narrative(ReportOnDesk report, Section section, String text, Model model) {
		model.addAttribute("report", report);
		model.addAttribute("section", section);
		text(text, model);
		return "report/narrative";
	}

	private static void text(String text, Model model) {
		model.addAttribute("text", text);
		model.addAttribute("prose", NarrativeText.of(text));
		model.addAttribute("longest", SectionEntry.LONGEST_NARRATIVE);
	}

	private static String table(ReportOnDesk report, Section section, TableEntry entry, Model model) {
		model.addAttribute("report", report);
		model.addAttribute("section", section);
		Object justSaved = model.getAttribute("saved" + section.key());
		model.addAttribute("entry", (justSaved != null) ? justSaved : entry);
		model.addAttribute("rules", FormRules.json(report.edition(), section.table()));
		return "report/table";
	}

	private static Section section(ReportOnDesk report, String key) {
		return report.edition().section(key).orElseThrow(ReportNotFound::new);
	}

	private static @Nullable Integer version(Map<String, String> form) {
		String version = form.getOrDefault("version", "");
		return version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
	}

	private static String line(Map<String, String> form, String name) {
		return form.getOrDefault(name, "").replaceAll("\\p{Cntrl}", " ").strip();
	}

}
