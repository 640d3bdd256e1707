package org.nianbao.bundle;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.background.MadeDownload;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The files of bundles, whole or in parts.
 */
@Controller
@RequestMapping("/audit/bundles/{id:\\d{1,18}}.zip")
class BundleDownloadController {

	private final Bundles bundles;

	private final BundleFiles files;

	BundleDownloadController(Bundles bundles, BundleFiles files) {
		this.bundles = bundles;
		this.files = files;
	}

	/**
	 * The file. Only what is sent is kept in the audit log.
	 */
	@GetMapping
	ResponseEntity<Resource> download(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
			@RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String ifRange,
			@AuthenticationPrincipal SignedIn by) {
		Bundle bundle = this.bundles.finished(id, by);
		MadeDownload file = there(bundle);
		ResponseEntity<Resource> answer = file.answer(range, ifRange);
		if (answer.getStatusCode().is2xxSuccessful()) {
			this.bundles.taken(bundle, file.part(range, ifRange) ? "部分：" + range : "整个文件", by);
		}
		return answer;
	}

	/**
	 * What a download would begin with.
	 */
	@RequestMapping(method = RequestMethod.HEAD)
	ResponseEntity<Resource> head(@PathVariable long id, @AuthenticationPrincipal SignedIn by) {
		return there(this.bundles.finished(id, by)).head();
	}

	private MadeDownload there(Bundle bundle) {
		long size = (bundle.size() != null) ? bundle.size() : 0;
		MadeDownload file = new MadeDownload(this.files.finished(bundle.id()), size, String.valueOf(bundle.sha256()),
				bundle.fileName(), bundle.plainName());
		if (!file.there()) {
			throw new BundleRefused("这个打包文件已经不在服务器上，请删除它，再重新生成");
		}
		return file;
	}

	@ExceptionHandler
	String refused(BundleRefused refusal, RedirectAttributes flash) {
		flash.addFlashAttribute("refused", refusal.getMessage());
		return "redirect:/audit#bundles";
	}

}
