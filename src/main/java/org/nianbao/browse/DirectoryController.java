package org.nianbao.browse;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.nianbao.discovery.PageHead;
import org.nianbao.discovery.PageHeads;
import org.nianbao.organization.OrganizationEntry;
import org.nianbao.organization.Organizations;
import org.nianbao.search.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The organizations that report, as a tree.
 */
@Controller
class DirectoryController {

	private static final String PATH = "/organizations";

	private static final int LONGEST = 100;

	private final Directory directory;

	private final Organizations organizations;

	private final PageHeads heads;

	DirectoryController(Directory directory, Organizations organizations, PageHeads heads) {
		this.directory = directory;
		this.organizations = organizations;
		this.heads = heads;
	}

	@GetMapping(PATH)
	String tree(@RequestParam(defaultValue = "") String under, @RequestParam(defaultValue = "") String q,
			HttpServletRequest request, Model model) {
		String words = Typed.clean(q, LONGEST);
		String code = Typed.clean(under, LONGEST);
		OrganizationEntry root = code.isEmpty() ? null
				: this.organizations.findEntry(code).orElseThrow(() -> new NotPublished(code, 0));
		List<Directory.Node> nodes = words.isEmpty() ? this.directory.below(code) : this.directory.named(words);
		model.addAttribute(PageHead.NAME, head(words, root, request));
		model.addAttribute("words", words);
		model.addAttribute("root", root);
		model.addAttribute("nodes", nodes);
		model.addAttribute("most", Directory.MOST);
		return "browse/organizations";
	}

	private PageHead head(String words, @Nullable OrganizationEntry root, HttpServletRequest request) {
		if (!words.isEmpty()) {
			String named = UriComponentsBuilder.fromPath(PATH)
				.queryParam("q", "{words}")
				.encode()
				.buildAndExpand(words)
				.toUriString();
			return this.heads.page(request, named, "organizations.named", words).unlisted();
		}
		return (root == null) ? this.heads.page(request, PATH, "organizations")
				: this.heads.page(request, PATH + "?under=" + root.code(), "organizations.below", root.name());
	}

}
