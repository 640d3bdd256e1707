package org.nianbao.organization;

import java.security.Principal;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages on which an administrator keeps the organizations.
 */
@Controller
@RequestMapping("/admin")
class OrganizationAdminController {

	private static final String LIST = "redirect:/admin/organizations";

	private final OrganizationAdministration administration;

	OrganizationAdminController(OrganizationAdministration administration) {
		this.administration = administration;
	}

	@GetMapping
	String start() {
		return LIST;
	}

	@GetMapping("/organizations")
	String list(Model model) {
		model.addAttribute("organizations", this.administration.tree());
		return "organization/list";
	}

	@GetMapping("/organizations/new")
	String fresh(Model model) {
		return form(OrganizationForm.EMPTY, Map.of(), this.administration.tree(), model);
	}

	@PostMapping("/organizations/new")
	String add(@RequestParam Map<String, String> typed, Principal by, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		OrganizationForm form = OrganizationForm.of(typed);
		Map<String, String> problems = this.administration.add(form, by.getName());
		if (problems.isEmpty()) {
			flash.addFlashAttribute("done", "已添加“" + form.name() + "”");
			return LIST;
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return form(form, problems, this.administration.tree(), model);
	}

	@GetMapping("/organizations/{id:\\d{1,18}}")
	String stored(@PathVariable long id, Model model) {
		return changeForm(id, this.administration.stored(id), Map.of(), model);
	}

	@PostMapping("/organizations/{id:\\d{1,18}}")
	String change(@PathVariable long id, @RequestParam Map<String, String> typed, Principal by, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		OrganizationForm form = OrganizationForm.of(typed);
		Map<String, String> problems = this.administration.change(id, form, by.getName());
		if (problems.isEmpty()) {
			flash.addFlashAttribute("done", "已保存“" + form.name() + "”");
			return LIST;
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return changeForm(id, form.keeping(this.administration.stored(id)), problems, model);
	}

	private String changeForm(long id, OrganizationForm form, Map<String, String> problems, Model model) {
		model.addAttribute("id", id);
		return form(form, problems, this.administration.treeWithout(id), model);
	}

	private static String form(OrganizationForm form, Map<String, String> problems, List<OrganizationLine> parents,
			Model model) {
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("parents", parents);
		model.addAttribute("kinds", OrganizationKind.values());
		return "organization/form";
	}

}
