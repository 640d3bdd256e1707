package org.nianbao.review;

import java.util.List;
import java.util.Optional;

import org.nianbao.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Decisions on the reports that a reviewer ticked. Each is named by its key and the
 * version that was seen, such as {@code 12:7}.
 */
@Controller
@RequestMapping("/desk/review")
class BulkController {

	private static final String NAMED = "\\d{1,18}:\\d{1,9}";

	private final BulkDecisions decisions;

	BulkController(BulkDecisions decisions) {
		this.decisions = decisions;
	}

	@PostMapping("/approve")
	String approve(@RequestParam(defaultValue = "") List<String> report, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		return decide(report, (id, version) -> this.decisions.approve(id, version, by), flash);
	}

	@PostMapping("/publish")
	String publish(@RequestParam(defaultValue = "") List<String> report, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		return decide(report, (id, version) -> this.decisions.publish(id, version, by), flash);
	}

	private static String decide(List<String> ticked, Decision decision, RedirectAttributes flash) {
		flash.addFlashAttribute("outcomes",
				ticked.stream()
					.distinct()
					.filter((named) -> named.matches(NAMED))
					.map((named) -> named.split(":"))
					.flatMap((named) -> decision.on(Long.parseLong(named[0]), Integer.parseInt(named[1])).stream())
					.toList());
		return "redirect:/desk/review";
	}

	/**
	 * What is decided on one report.
	 */
	private interface Decision {

		Optional<Outcome> on(long id, int version);

	}

}
