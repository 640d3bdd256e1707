package org.nianbao.verification;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.discovery.PageHead;
import org.nianbao.discovery.PageHeads;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where anybody finds out whether a file or a printed code belongs to a published report.
 */
@Controller
@RequestMapping("/verify")
class VerifyController {

	private static final String PAGE = "verification/verify";

	private final Verification verification;

	private final DataSize limit;

	private final PageHeads heads;

	VerifyController(Verification verification, PageHeads heads,
			@Value("${spring.servlet.multipart.max-file-size}") DataSize limit) {
		this.verification = verification;
		this.heads = heads;
		this.limit = limit;
	}

	@ModelAttribute("limit")
	long limit() {
		return this.limit.toBytes();
	}

	@GetMapping
	String page(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
		PageHead head = this.heads.page(request, "/verify", "verify");
		model.addAttribute(PageHead.NAME, code.isBlank() ? head : head.unlisted());
		model.addAttribute("typed", code.strip());
		if (!code.isBlank()) {
			model.addAttribute("answer", this.verification.ofCode(code));
		}
		return PAGE;
	}

	@PostMapping
	String verify(@RequestParam MultipartFile file, Model model) throws IOException {
		model.addAttribute("name", file.getOriginalFilename());
		return answer(this.verification.ofFile(file.getBytes()), model);
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
	String tooLarge(MaxUploadSizeExceededException exception, Model model) {
		return answer(Answer.nothing(Verdict.TOO_LARGE), model);
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	String nothingSent(MultipartException exception, Model model) {
		return answer(Answer.nothing(Verdict.NOTHING_SENT), model);
	}

	private String answer(Answer answer, Model model) {
		model.addAttribute("limit", limit());
		model.addAttribute("typed", "");
		model.addAttribute("answer", answer);
		return PAGE;
	}

}
