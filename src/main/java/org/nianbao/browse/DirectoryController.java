package org.nianbao.browse;

import java.util.List;

import org.nianbao.organization.OrganizationEntry;
import org.nianbao.organization.Organizations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The organizations that report, as a tree.
 */
@Controller
class DirectoryController {

	private static final int LONGEST = 100;

	private final Directory directory;

	private final Organizations organizations;

	DirectoryController(Directory directory, Organizations organizations) {
		this.directory = directory;
		this.organizations = organizations;
	}

	@GetMapping("/organizations")
	String tree(@RequestParam(defaultValue = "") String under, @RequestParam(defaultValue = "") String q, Model model) {
		String words = q.replaceAll("\\p{Cntrl}", "").strip();
		words = words.substring(0, Math.min(words.length(), LONGEST));
		OrganizationEntry root = under.isEmpty() ? null
				: this.organizations.findEntry(under).orElseThrow(() -> new NotPublished(under, 0));
		List<Directory.Node> nodes = words.isEmpty() ? this.directory.below(under) : this.directory.named(words);
		model.addAttribute("words", words);
		model.addAttribute("root", root);
		model.addAttribute("nodes", nodes);
		model.addAttribute("most", Directory.MOST);
		return "browse/organizations";
	}

}
