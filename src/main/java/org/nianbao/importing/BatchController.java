package org.nianbao.importing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How far a batch is, what was read in its files, and the buttons beside it.
 */
@Controller
@RequestMapping("/desk/import/{id:\\d{1,18}}")
class BatchController {

	private final Imports imports;

	private final ImportWorker worker;

	private final ImportSettings settings;

	BatchController(Imports imports, ImportWorker worker, ImportSettings settings) {
		this.imports = imports;
		this.worker = worker;
		this.settings = settings;
	}

	@GetMapping
	String batch(@PathVariable long id, @RequestParam(defaultValue = "") String state,
			@AuthenticationPrincipal SignedIn by, Model model) {
		List<StagedFile> files = this.imports.files(id, by);
		ImportState only = state(state);
		model.addAttribute("batch", this.imports.batch(id, by));
		model.addAttribute("counts", counts(files));
		model.addAttribute("only", only);
		model.addAttribute("files", files.stream().filter((file) -> only == null || file.state() == only).toList());
		model.addAttribute("keep", this.settings.keep());
		return "importing/batch";
	}

	/**
	 * How far the batch is, for the script of the page.
	 */
	@GetMapping("/progress")
	@ResponseBody
	Progress progress(@PathVariable long id, @AuthenticationPrincipal SignedIn by) {
		Batch batch = this.imports.batch(id, by);
		return new Progress(batch.open() && !batch.stopped(), batch.read(), batch.total(), batch.progress());
	}

	@PostMapping("/stop")
	String stop(@PathVariable long id, @AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		this.imports.stop(id, true, by);
		flash.addFlashAttribute("done", "已停下，正在读的一个文件读完为止");
		return "redirect:/desk/import/" + id;
	}

	@PostMapping("/resume")
	String resume(@PathVariable long id, @AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		this.imports.stop(id, false, by);
		this.worker.wake();
		flash.addFlashAttribute("done", "继续读取");
		return "redirect:/desk/import/" + id;
	}

	@PostMapping("/delete")
	String delete(@PathVariable long id, @AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		this.imports.remove(id, by);
		flash.addFlashAttribute("done", "已删除这一批；已经导入的报告不受影响");
		return "redirect:/desk/import";
	}

	private static Map<ImportState, Long> counts(List<StagedFile> files) {
		Map<ImportState, Long> counts = new EnumMap<>(ImportState.class);
		files.forEach((file) -> counts.merge(file.state(), 1L, Long::sum));
		return counts;
	}

	private static @Nullable ImportState state(String name) {
		return Arrays.stream(ImportState.values())
			.filter((state) -> state.name().equals(name))
			.findFirst()
			.orElse(null);
	}

	/**
	 * How far a batch is.
	 *
	 * @param going whether more of it is being read
	 * @param read how many files were read
	 * @param total how many files it has
	 * @param words the same in words
	 */
	record Progress(boolean going, int read, int total, String words) {

	}

}
