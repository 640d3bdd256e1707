package org.nianbao.bundle;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.document.SavedAs;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
 * The files of bundles, whole or from where a download broke off (RFC 9110, 14). The tag
 * of a file is its SHA-256.
 */
@Controller
@RequestMapping("/audit/bundles/{id:\\d{1,18}}.zip")
class BundleDownloadController {

	private static final MediaType ZIP = MediaType.valueOf("application/zip");

	private final Bundles bundles;

	private final BundleFiles files;

	BundleDownloadController(Bundles bundles, BundleFiles files) {
		this.bundles = bundles;
		this.files = files;
	}

	/**
	 * The file. A part of another file than this one is no part of it: who names one gets
	 * the whole.
	 */
	@GetMapping
	ResponseEntity<Resource> download(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
			@RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String ifRange,
			@AuthenticationPrincipal SignedIn by) {
		Bundle bundle = this.bundles.finished(id, by);
		Resource file = new FileSystemResource(there(bundle));
		boolean part = range != null && range.startsWith("bytes=")
				&& (ifRange == null || ifRange.equals('"' + bundle.sha256() + '"'));
		if (part && !satisfiable(range, file)) {
			return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
				.header(HttpHeaders.CONTENT_RANGE, "bytes */" + size(bundle))
				.build();
		}
		this.bundles.taken(bundle, part ? "部分：" + range : "整个文件", by);
		return part ? headers(bundle).body(file)
				: headers(bundle).contentLength(size(bundle)).body(new InputStreamResource(file, "the whole file"));
	}

	/** Of a range that cannot be satisfied Spring would send the whole file. */
	private static boolean satisfiable(String range, Resource file) {
		try {
			HttpRange.toResourceRegions(HttpRange.parseRanges(range), file);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/**
	 * What a download would begin with.
	 */
	@RequestMapping(method = RequestMethod.HEAD)
	ResponseEntity<Resource> head(@PathVariable long id, @AuthenticationPrincipal SignedIn by) {
		Bundle bundle = this.bundles.finished(id, by);
		there(bundle);
		return headers(bundle).contentLength(size(bundle)).build();
	}

	private Path there(Bundle bundle) {
		Path file = this.files.finished(bundle.id());
		if (!Files.isReadable(file)) {
			throw new BundleRefused("这个打包文件已经不在服务器上，请删除它，再重新生成");
		}
		return file;
	}

	private static long size(Bundle bundle) {
		return (bundle.size() != null) ? bundle.size() : 0;
	}

	private static ResponseEntity.BodyBuilder headers(Bundle bundle) {
		return ResponseEntity.ok()
			.contentType(ZIP)
			.eTag(String.valueOf(bundle.sha256()))
			.header(HttpHeaders.ACCEPT_RANGES, "bytes")
			.header(HttpHeaders.CONTENT_DISPOSITION, SavedAs.attachment(bundle.fileName(), bundle.plainName()));
	}

	@ExceptionHandler
	String refused(BundleRefused refusal, RedirectAttributes flash) {
		flash.addFlashAttribute("refused", refusal.getMessage());
		return "redirect:/audit#bundles";
	}

}
