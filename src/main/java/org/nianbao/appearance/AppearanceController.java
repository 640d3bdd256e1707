package org.nianbao.appearance;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nianbao.discovery.PageHead;
import org.nianbao.discovery.PageHeads;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.nianbao.appearance.AppearanceSheets.Sheet;

/**
 * Where readers choose how large and how clear they see the pages, without signing in;
 * what they chose holds on every page until they choose otherwise.
 */
@Controller
class AppearanceController {

	private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

	/** Each reader's own, and asked for again every time. */
	private static final CacheControl OWN = CacheControl.noCache().cachePrivate();

	/** Browsers keep no cookie much longer. */
	private static final Duration YEAR = Duration.ofDays(365);

	private final AppearanceSheets sheets;

	private final PageHeads heads;

	AppearanceController(AppearanceSheets sheets, PageHeads heads) {
		this.sheets = sheets;
		this.heads = heads;
	}

	@GetMapping("/appearance")
	String page(@CookieValue(name = Appearance.COOKIE, defaultValue = "") String kept,
			@RequestParam(defaultValue = "") String back, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, OWN.getHeaderValue());
		response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
		model.addAttribute(PageHead.NAME, this.heads.page(request, "/appearance", "appearance").unlisted());
		model.addAttribute("appearance", Appearance.of(kept));
		model.addAttribute("sizes", TextSize.values());
		model.addAttribute("back", WayBack.of(back));
		return "appearance/appearance";
	}

	@PostMapping("/appearance")
	ResponseEntity<Void> choose(@RequestParam(defaultValue = "") String size,
			@RequestParam(defaultValue = "") String contrast, @RequestParam(defaultValue = "") String back,
			HttpServletRequest request) {
		Appearance chosen = new Appearance(TextSize.of(size), "high".equals(contrast));
		String way = WayBack.of(back);
		return ResponseEntity.status(303)
			.header(HttpHeaders.SET_COOKIE, cookie(chosen, request).toString())
			.header(HttpHeaders.LOCATION, request.getContextPath() + (way.isEmpty() ? "/appearance" : way))
			.build();
	}

	@GetMapping("/appearance.css")
	ResponseEntity<String> sheet(@CookieValue(name = Appearance.COOKIE, defaultValue = "") String kept) {
		Sheet sheet = this.sheets.of(Appearance.of(kept));
		return ResponseEntity.ok()
			.contentType(CSS)
			.cacheControl(OWN)
			.varyBy(HttpHeaders.COOKIE)
			.eTag(sheet.tag())
			.body(sheet.text());
	}

	private static ResponseCookie cookie(Appearance appearance, HttpServletRequest request) {
		String value = appearance.value();
		return ResponseCookie.from(Appearance.COOKIE, value)
			.path(request.getContextPath() + "/")
			.maxAge(value.isEmpty() ? Duration.ZERO : YEAR)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
	}

}
