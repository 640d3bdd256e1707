package org.nianbao.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.nianbao.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where files are sent, or a page is pasted. What was sent is kept apart until it is
 * confirmed.
 */
@Controller
@RequestMapping("/desk/import")
class ImportController {

	private final Imports imports;

	private final ImportWorker worker;

	private final ImportSettings settings;

	ImportController(Imports imports, ImportWorker worker, ImportSettings settings) {
		this.imports = imports;
		this.worker = worker;
		this.settings = settings;
	}

	@GetMapping
	String page(@AuthenticationPrincipal SignedIn by, Model model) {
		model.addAttribute("batches", this.imports.of(by));
		model.addAttribute("request", UUID.randomUUID());
		model.addAttribute("keep", this.settings.keep());
		model.addAttribute("mostFiles", ImportLimits.FILES);
		model.addAttribute("mostBytes", ImportLimits.BATCH);
		model.addAttribute("mostOfFile", ImportLimits.FILE);
		return "importing/send";
	}

	@PostMapping
	String send(@RequestParam UUID request, @RequestParam(required = false) List<MultipartFile> file,
			@RequestParam(required = false) List<MultipartFile> folder, @AuthenticationPrincipal SignedIn by)
			throws IOException {
		List<MultipartFile> sent = Stream.of(file, folder)
			.filter((some) -> some != null)
			.flatMap(List::stream)
			.toList();
		return sent(this.imports.send(request, sent, by), by);
	}

	@PostMapping("/paste")
	String paste(@RequestParam UUID request, @RequestParam(defaultValue = "") String pasted,
			@RequestParam(defaultValue = "") String html, @AuthenticationPrincipal SignedIn by) {
		String text = html.isBlank() ? pasted : html;
		if (text.isBlank()) {
			throw new ImportRefused("没有收到内容：请先把网页或表格粘贴到框里");
		}
		if (text.length() > ImportLimits.PASTED) {
			throw new ImportRefused("粘贴的内容太长，请只粘贴报告本身，或者把网页另存为文件以后上传");
		}
		SentFile file = SentFile.pasted("粘贴的内容" + (html.isBlank() ? ".txt" : ".html"),
				text.getBytes(StandardCharsets.UTF_8));
		return sent(this.imports.paste(request, file, by), by);
	}

	private String sent(long batch, SignedIn by) {
		this.worker.wake();
		List<StagedFile> files = this.imports.files(batch, by);
		return "redirect:/desk/import/" + ((files.size() == 1) ? "files/" + files.get(0).id() : batch);
	}

	@ExceptionHandler
	String refused(ImportRefused refusal, RedirectAttributes flash) {
		flash.addFlashAttribute("refused", refusal.getMessage());
		return "redirect:/desk/import";
	}

}
