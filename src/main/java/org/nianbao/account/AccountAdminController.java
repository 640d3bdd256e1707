package org.nianbao.account;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.nianbao.organization.Organizations;
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
 * The pages on which an administrator keeps the accounts.
 */
@Controller
@RequestMapping("/admin/accounts")
class AccountAdminController {

	private static final String ONE = "/{id:\\d{1,18}}";

	private final AccountAdministration administration;

	private final AccountRoles roles;

	private final AccountPasswords passwords;

	private final SignedInSession session;

	private final Organizations organizations;

	AccountAdminController(AccountAdministration administration, AccountRoles roles, AccountPasswords passwords,
			SignedInSession session, Organizations organizations) {
		this.administration = administration;
		this.roles = roles;
		this.passwords = passwords;
		this.session = session;
		this.organizations = organizations;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("accounts", this.administration.list());
		return "account/list";
	}

	@GetMapping("/new")
	String fresh(Model model) {
		return form(AccountForm.EMPTY, Map.of(), model);
	}

	@PostMapping("/new")
	String open(@RequestParam Map<String, String> typed, @AuthenticationPrincipal SignedIn by, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		AccountForm form = AccountForm.of(typed);
		Map<String, String> problems = this.administration.open(form, typed.getOrDefault("password", ""), by);
		if (problems.isEmpty()) {
			flash.addFlashAttribute("done", "已为" + form.displayName() + "开设账号 " + form.username());
			return "redirect:/admin/accounts";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return form(form, problems, model);
	}

	@GetMapping(ONE)
	String one(@PathVariable long id, Model model) {
		return account(id, GrantChoice.NONE, Map.of(), model);
	}

	@PostMapping(ONE + "/grant")
	String grant(@PathVariable long id, @RequestParam Map<String, String> typed, @AuthenticationPrincipal SignedIn by,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		GrantChoice choice = GrantChoice.of(typed);
		Map<String, String> problems = this.roles.grant(id, choice, by);
		return answer(id, choice, problems, "已授予角色", model, response, flash);
	}

	@PostMapping(ONE + "/take")
	String take(@PathVariable long id, @RequestParam Role role, @RequestParam @Nullable Long organization,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response, RedirectAttributes flash) {
		Map<String, String> problems = this.roles.take(id, new Grant(role, organization), by);
		return answer(id, GrantChoice.NONE, problems, "已取消角色", model, response, flash);
	}

	@PostMapping(ONE + "/password")
	String password(@PathVariable long id, @RequestParam(defaultValue = "") String password,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes flash) {
		Map<String, String> problems = this.passwords.set(id, password, by);
		if (problems.isEmpty() && id == by.id()) {
			this.session.keep(by, request, response);
		}
		return answer(id, GrantChoice.NONE, problems, "已设置新口令，请告知本人", model, response, flash);
	}

	@PostMapping(ONE + "/email")
	String email(@PathVariable long id, @RequestParam Map<String, String> typed, @AuthenticationPrincipal SignedIn by,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		String email = AccountForm.line(typed, "email");
		model.addAttribute("email", email);
		Map<String, String> problems = this.administration.mail(id, email, by);
		return answer(id, GrantChoice.NONE, problems, "已保存邮箱", model, response, flash);
	}

	@PostMapping(ONE + "/close")
	String close(@PathVariable long id, @AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		Map<String, String> problems = this.administration.close(id, by);
		return answer(id, GrantChoice.NONE, problems, "已停用这个账号", model, response, flash);
	}

	@PostMapping(ONE + "/reopen")
	String reopen(@PathVariable long id, @AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		this.administration.reopen(id, by);
		flash.addFlashAttribute("done", "已重新启用这个账号");
		return "redirect:/admin/accounts/" + id;
	}

	private String answer(long id, GrantChoice choice, Map<String, String> problems, String done, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		if (problems.isEmpty()) {
			flash.addFlashAttribute("done", done);
			return "redirect:/admin/accounts/" + id;
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return account(id, choice, problems, model);
	}

	private String account(long id, GrantChoice choice, Map<String, String> problems, Model model) {
		model.addAttribute("account", this.administration.one(id));
		return choices(choice, problems, "account/account", model);
	}

	private String form(AccountForm form, Map<String, String> problems, Model model) {
		model.addAttribute("form", form);
		return choices(form.grant(), problems, "account/open", model);
	}

	private String choices(GrantChoice choice, Map<String, String> problems, String page, Model model) {
		model.addAttribute("shortest", Accounts.SHORTEST_PASSWORD);
		model.addAttribute("mail", this.administration.sendsMail());
		model.addAttribute("choice", choice);
		model.addAttribute("problems", problems);
		model.addAttribute("roles", Role.values());
		model.addAttribute("organizations", this.organizations.findAllByOrderByCode());
		return page;
	}

}
