package org.nianbao.entry;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.form.Contact;
import org.nianbao.form.Figures;
import org.nianbao.form.FormRules;
import org.nianbao.form.Narratives;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.entry.NarrativeEntry.NarrativeSaved;
import org.nianbao.entry.NarrativePages.WrittenText;
import org.nianbao.report.Action;
import org.nianbao.report.ReportNotFound;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Reports;
import org.nianbao.report.Saved;
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
@RequestMapping("/desk/reports/{id:\\d{1,18}}")
class SectionController {

	private static final String JUST_SAVED = "justSaved-";

	private final Reports reports;

	private final SectionEntry tables;

	private final NarrativeEntry narratives;

	private final NarrativePages pages;

	SectionController(Reports reports, SectionEntry tables, NarrativeEntry narratives, NarrativePages pages) {
		this.reports = reports;
		this.tables = tables;
		this.narratives = narratives;
		this.pages = pages;
	}

	@GetMapping("/{key:[a-z]+\\d?}")
	String show(@PathVariable long id, @PathVariable String key, @AuthenticationPrincipal SignedIn by, Model model) {
		ReportOnDesk report = this.reports.open(id, by);
		if (key.equals(Narratives.OPENING)) {
			return this.pages.opening(new WrittenText(report, null, report.draft().text(key), saved(report, key)),
					report.content().contact(), by, model);
		}
		Section section = section(report, key);
		if (section.table() == null) {
			return this.pages.section(
					new WrittenText(report, section, report.draft().text(section.number()), saved(report, key)), by,
					model);
		}
		Figures figures = report.content().figures();
		return table(report, section,
				(model.getAttribute(JUST_SAVED + key) instanceof TableEntry justSaved)
						? justSaved.after(figures, saved(report, key))
						: TableEntry.of(section.table(), figures, saved(report, key)),
				by, model);
	}

	@PostMapping("/{key:[a-z]+\\d?}")
	String save(@PathVariable long id, @PathVariable String key, @RequestParam Map<String, String> form,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response, RedirectAttributes flash) {
		ReportOnDesk report = this.reports.open(id, by);
		Section section = section(report, key);
		if (section.table() == null) {
			String text = form.get("text");
			NarrativeSaved saved = this.narratives.save(id, key, version(form), form, by);
			return saved.stored() ? next(id, key, form, flash)
					: this.pages.section(
							new WrittenText(notStored(id, saved, by, model, response), section,
									(text != null) ? text : report.draft().text(section.number()), saved.saved()),
							by, model);
		}
		return saveTable(id, section, section.table(), form, by, model, response, flash);
	}

	private String saveTable(long id, Section section, Table table, Map<String, String> form, SignedIn by, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		TableEntry entry = this.tables.saveTable(id, table, version(form), form, by);
		if (entry.isStored()) {
			flash.addFlashAttribute(JUST_SAVED + section.key(), entry);
			return next(id, section.key(), entry.interpreted().isEmpty() ? form : Map.of(), flash);
		}
		boolean understood = entry.conflict() || entry.locked() != null;
		response.setStatus((understood ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
		return table(this.reports.open(id, by), section, entry, by, model);
	}

	@PostMapping("/opening")
	String saveOpening(@PathVariable long id, @RequestParam Map<String, String> form,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response, RedirectAttributes flash) {
		ReportOnDesk report = this.reports.open(id, by);
		Contact stored = report.content().contact();
		String text = form.get("text");
		Contact contact = new Contact(line(form, "office", stored.office()), line(form, "address", stored.address()),
				line(form, "postcode", stored.postcode()), line(form, "telephone", stored.telephone()));
		NarrativeSaved saved = this.narratives.save(id, Narratives.OPENING, version(form), form, by);
		return saved.stored() ? next(id, Narratives.OPENING, form, flash)
				: this.pages.opening(
						new WrittenText(notStored(id, saved, by, model, response), null,
								(text != null) ? text : report.draft().text(Narratives.OPENING), saved.saved()),
						contact, by, model);
	}

	@PostMapping("/preview-text")
	String preview(@PathVariable long id, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "") String key, @AuthenticationPrincipal SignedIn by, Model model) {
		ReportOnDesk report = this.reports.open(id, by);
		return this.pages.beside(new WrittenText(report, report.edition().section(key).orElse(null), text, Saved.NEVER),
				by, model);
	}

	private ReportOnDesk notStored(long id, NarrativeSaved saved, SignedIn by, Model model,
			HttpServletResponse response) {
		ReportOnDesk report = this.reports.open(id, by);
		boolean tooMuch = saved.problem() != null && report.may(Action.EDIT);
		response.setStatus((tooMuch ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
		model.addAttribute("problem", saved.problem());
		model.addAttribute("other", saved.other());
		model.addAttribute("otherContact", saved.otherContact());
		return report;
	}

	private static String next(long id, String key, Map<String, String> form, RedirectAttributes flash) {
		flash.addFlashAttribute("done", "已保存");
		String target = form.getOrDefault("then", "");
		return "redirect:/desk/reports/" + id + "/" + (target.matches("[a-z]+\\d?") ? target : key);
	}

	private String table(ReportOnDesk report, Section section, TableEntry entry, SignedIn by, Model model) {
		model.addAttribute("report", report);
		model.addAttribute("section", section);
		model.addAttribute("entry", entry);
		model.addAttribute("saved", entry.saved());
		model.addAttribute("rules", FormRules.json(report.edition(), section.table()));
		BesideFigures beside = BesideFigures.of(report, section.table(), this.reports.lastYear(report.id(), by));
		model.addAttribute("lastYear", beside.lastYear());
		model.addAttribute("carried", beside.carried());
		return "entry/table";
	}

	private static Saved saved(ReportOnDesk report, String key) {
		return report.saved().get(key);
	}

	private static Section section(ReportOnDesk report, String key) {
		return report.edition().section(key).orElseThrow(ReportNotFound::new);
	}

	private static @Nullable Integer version(Map<String, String> form) {
		String version = form.getOrDefault("version", "").strip();
		return version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
	}

	private static String line(Map<String, String> form, String name, String stored) {
		return form.getOrDefault(name, stored);
	}

}
