package org.nianbao.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.nianbao.account.SignedIn;
import org.nianbao.document.SavedAs;
import org.nianbao.publication.Format;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The figures of all reports of a year as one workbook, made now.
 */
@Controller
class FiguresController {

	private final YearFigures figures;

	FiguresController(YearFigures figures) {
		this.figures = figures;
	}

	@GetMapping("/audit/figures/{year:\\d{4}}.xlsx")
	ResponseEntity<Resource> workbook(@PathVariable int year, @AuthenticationPrincipal SignedIn by) throws IOException {
		Path file = this.figures.write(year, by);
		return ResponseEntity.ok()
			.contentType(Format.XLSX.mediaType())
			.contentLength(Files.size(file))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					SavedAs.attachment(year + "年政府信息公开工作年度报告全部数据.xlsx", "figures-" + year + ".xlsx"))
			.body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
	}

	@ExceptionHandler
	String refused(BundleRefused refusal, RedirectAttributes flash) {
		flash.addFlashAttribute("refused", refusal.getMessage());
		return "redirect:/audit";
	}

}
