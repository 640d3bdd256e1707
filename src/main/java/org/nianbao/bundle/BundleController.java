package org.nianbao.bundle;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.nianbao.background.MakingState;
import org.nianbao.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The buttons beside an auditor's bundles, and how far each one is.
 */
@Controller
@RequestMapping("/audit/bundles")
class BundleController {

	private static final String LIST = "redirect:/audit#bundles";

	private final Bundles bundles;

	private final BundleWorker worker;

	private final BundleFiles files;

	private final BundleSettings settings;

	BundleController(Bundles bundles, BundleWorker worker, BundleFiles files, BundleSettings settings) {
		this.bundles = bundles;
		this.worker = worker;
		this.files = files;
		this.settings = settings;
	}

	@PostMapping
	String ask(@RequestParam UUID request, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") Set<Integer> year, @RequestParam(defaultValue = "") Set<Long> org,
			@AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		AuditQuery query = new AuditQuery(name.strip(), year, org, 1);
		this.bundles.ask(request, query, this.settings.mostOpen(), by);
		this.worker.wake();
		flash.addFlashAttribute("done", "已经开始准备打包文件，可以离开本页，做好以后在这里下载");
		return "redirect:" + query.address() + "#bundles";
	}

	@PostMapping("/{id:\\d{1,18}}/cancel")
	String cancel(@PathVariable long id, @AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		this.bundles.cancel(id, by);
		flash.addFlashAttribute("done", "已取消");
		return LIST;
	}

	@PostMapping("/{id:\\d{1,18}}/delete")
	String delete(@PathVariable long id, @AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		this.bundles.remove(id, by);
		this.files.delete(id);
		flash.addFlashAttribute("done", "已删除");
		return LIST;
	}

	/**
	 * How far the person's bundles are, for the script of the page.
	 */
	@GetMapping("/progress")
	@ResponseBody
	List<Progress> progress(@AuthenticationPrincipal SignedIn by) {
		return this.bundles.of(by)
			.stream()
			.map((bundle) -> new Progress(bundle.id(), bundle.state(), bundle.done(), bundle.total(),
					bundle.progress()))
			.toList();
	}

	@ExceptionHandler
	String refused(BundleRefused refusal, RedirectAttributes flash) {
		flash.addFlashAttribute("refused", refusal.getMessage());
		return LIST;
	}

	/**
	 * How far a bundle is.
	 *
	 * @param id its key
	 * @param state where it stands
	 * @param done how many reports are dealt with
	 * @param total how many reports were chosen
	 * @param words the same in words
	 */
	record Progress(long id, MakingState state, int done, int total, String words) {

	}

}
