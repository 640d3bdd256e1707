package org.nianbao.browse;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.nianbao.discovery.PageHead;
import org.nianbao.discovery.PageHeads;
import org.nianbao.publication.FileLine;
import org.nianbao.publication.RevisionLine;
import org.nianbao.publication.Revisions;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Every revision of a report that was ever published, at an address of its own for good.
 */
@Controller
@RequestMapping("/reports/{org:[\\w-]+}/{year:\\d{4}}/revisions")
class RevisionController {

	private final Revisions revisions;

	private final FrozenFiles files;

	private final PageHeads heads;

	RevisionController(Revisions revisions, FrozenFiles files, PageHeads heads) {
		this.revisions = revisions;
		this.files = files;
		this.heads = heads;
	}

	@GetMapping
	String list(@PathVariable String org, @PathVariable int year, HttpServletRequest request, Model model) {
		List<RevisionLine> history = history(org, year);
		model.addAttribute(PageHead.NAME, this.heads.revisions(request, history.get(0).report()));
		model.addAttribute("report", history.get(0).report());
		model.addAttribute("lines", offered(history));
		return "browse/revisions";
	}

	private List<Offered> offered(List<RevisionLine> lines) {
		Map<Long, List<FileLine>> files = this.revisions.files(
				lines.stream().filter((line) -> line.withdrawn() == null).map((line) -> line.report().id()).toList());
		return lines.stream()
			.map((line) -> new Offered(line,
					Download.of(line.address(), files.getOrDefault(line.report().id(), List.of()))))
			.toList();
	}

	@GetMapping("/{number:[1-9]\\d{0,3}}")
	String page(@PathVariable String org, @PathVariable int year, @PathVariable int number, HttpServletRequest request,
			Model model) {
		RevisionLine line = revision(org, year, number);
		model.addAttribute(PageHead.NAME, this.heads.revision(request, line));
		model.addAttribute("line", line);
		model.addAttribute("report", line.report());
		model.addAttribute("articleHtml", this.files.article(line.report()));
		model.addAttribute("edition", this.revisions.content(line.report().id()).orElseThrow().edition());
		model.addAttribute("files", Download.of(line.address(), this.revisions.files(line.report().id())));
		return "browse/revision";
	}

	@GetMapping("/{number:[1-9]\\d{0,3}}.{ending:[a-z]+}")
	ResponseEntity<?> file(@PathVariable String org, @PathVariable int year, @PathVariable int number,
			@PathVariable String ending,
			@RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String ifRange,
			HttpServletRequest request) {
		RevisionLine line = revision(org, year, number);
		String report = request.getContextPath() + line.report().address();
		HttpHeaders headers = new HttpHeaders();
		headers.add(HttpHeaders.LINK, "<" + report + "." + ending + ">; rel=\"latest-version\"");
		headers.add(HttpHeaders.LINK, "<" + report + "/revisions>; rel=\"version-history\"");
		return this.files.download(line.report(), ending, number, ifRange, headers);
	}

	private RevisionLine revision(String org, int year, int number) {
		return history(org, year).stream()
			.filter((line) -> line.report().number() == number)
			.findFirst()
			.map(TakenBack::unless)
			.orElseThrow(() -> new NotPublished(org, year));
	}

	private List<RevisionLine> history(String org, int year) {
		return TakenBack.unless(this.revisions.history(org, year), org, year);
	}

	/**
	 * A revision in the list, with its files.
	 *
	 * @param line the revision
	 * @param files its files, none if it was taken back
	 */
	record Offered(RevisionLine line, List<Download> files) {

	}

}
