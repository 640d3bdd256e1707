package org.nianbao.browse;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.nianbao.document.ExcelWriter;
import org.nianbao.document.SavedAs;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.publication.Format;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The blank form of an edition as a workbook, for whoever fills it in outside the portal.
 */
@Controller
@RequestMapping("/forms")
class BlankFormController {

	private static final Duration DAY = Duration.ofDays(1);

	private final ExcelWriter workbooks = new ExcelWriter();

	private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

	@GetMapping("/{edition:\\d{4}}.xlsx")
	ResponseEntity<byte[]> form(@PathVariable String edition) {
		return Editions.byId(edition)
			.map(Edition::id)
			.map((id) -> ResponseEntity.ok()
				.contentType(Format.XLSX.mediaType())
				.cacheControl(CacheControl.maxAge(DAY))
				.header(HttpHeaders.CONTENT_DISPOSITION,
						SavedAs.attachment("政府信息公开工作年度报告空白表格（" + id + "版）.xlsx", "form-" + id + ".xlsx"))
				.body(bytes(id)))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private byte[] bytes(String id) {
		return this.drawn.computeIfAbsent(id, (name) -> this.workbooks.blank(Editions.byId(name).orElseThrow()));
	}

}
