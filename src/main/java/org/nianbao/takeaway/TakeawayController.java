package org.nianbao.takeaway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.background.MadeDownload;
import org.nianbao.background.MakingState;
import org.nianbao.publication.Revisions;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where an administrator has the site made, sees how far it is, and takes it away.
 */
@Controller
class TakeawayController {

	private static final String PAGE = "redirect:/admin/site";

	private final Takeaways takeaways;

	private final TakeawayWorker worker;

	private final TakeawayFiles files;

	private final Revisions revisions;

	TakeawayController(Takeaways takeaways, TakeawayWorker worker, TakeawayFiles files, Revisions revisions) {
		this.takeaways = takeaways;
		this.worker = worker;
		this.files = files;
		this.revisions = revisions;
	}

	@GetMapping("/admin/site")
	String page(Model model) {
		return page(this.takeaways.newest().map(Takeaway::address).orElse(""), Map.of(), model);
	}

	private String page(String typed, Map<String, String> problems, Model model) {
		model.addAttribute("problems", problems);
		model.addAttribute("address", typed);
		model.addAttribute("extent", this.revisions.extent());
		model.addAttribute("sites", sites());
		return "takeaway/site";
	}

	/** The one that is being made or went wrong, and the one that can be taken. */
	private List<Takeaway> sites() {
		return Stream.concat(this.takeaways.newest().stream(), this.takeaways.made().stream()).distinct().toList();
	}

	@PostMapping("/admin/site")
	String ask(@RequestParam(defaultValue = "") String address, @AuthenticationPrincipal SignedIn by, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		Optional<String> problem = SiteAddress.problem(address);
		if (problem.isPresent()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(address, Map.of("address", problem.get()), model);
		}
		this.takeaways.ask(SiteAddress.of(address), by);
		this.worker.wake();
		flash.addFlashAttribute("done", "已经开始制作，可以离开本页，做好以后在这里下载");
		return PAGE;
	}

	@PostMapping("/admin/site/cancel")
	String cancel(@AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		this.takeaways.cancel(by);
		flash.addFlashAttribute("done", "已取消");
		return PAGE;
	}

	/**
	 * How far it is, for the script of the page.
	 */
	@GetMapping("/admin/site/progress")
	@ResponseBody
	List<Progress> progress() {
		return sites().stream()
			.map((site) -> new Progress(site.id(), site.state(), site.done(), site.total(), site.progress()))
			.toList();
	}

	@GetMapping("/admin/site.zip")
	ResponseEntity<Resource> download(@RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
			@RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String ifRange,
			@AuthenticationPrincipal SignedIn by) {
		Takeaway site = this.takeaways.made().orElseThrow(TakeawayNotFound::new);
		MadeDownload file = new MadeDownload(this.files.finished(site.id()), site.size(), String.valueOf(site.sha256()),
				site.fileName(), site.plainName());
		if (!file.there()) {
			throw new TakeawayRefused("做好的静态版已经不在服务器上，请重新制作");
		}
		ResponseEntity<Resource> answer = file.answer(range, ifRange);
		if (answer.getStatusCode().is2xxSuccessful()) {
			this.takeaways.taken(site, file.part(range, ifRange) ? "部分：" + range : "整个文件", by);
		}
		return answer;
	}

	@ExceptionHandler
	String refused(TakeawayRefused refusal, RedirectAttributes flash) {
		flash.addFlashAttribute("refused", refusal.getMessage());
		return PAGE;
	}

	/**
	 * How far a site is.
	 *
	 * @param id its key
	 * @param state where it stands
	 * @param done how many steps are done
	 * @param total of how many
	 * @param words the same in words
	 */
	record Progress(long id, MakingState state, int done, int total, String words) {

	}

}
