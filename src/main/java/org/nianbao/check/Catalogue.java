package org.nianbao.check;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.FormNode;

/**
 * What each check is for, in Chinese and in English, read once from
 * {@code check/catalogue.yaml}.
 */
public final class Catalogue {

	private static final List<CatalogueGroup> GROUPS = FormNode.read("/check/catalogue.yaml")
		.nodes("groups")
		.stream()
		.map(Catalogue::group)
		.toList();

	private Catalogue() {
	}

	/**
	 * The families of checks in their order.
	 */
	public static List<CatalogueGroup> groups() {
		return GROUPS;
	}

	/**
	 * Every check in the order of the catalogue.
	 */
	public static List<CatalogueEntry> entries() {
		return GROUPS.stream().flatMap((group) -> group.entries().stream()).toList();
	}

	/**
	 * The check of an id, such as {@code B1}.
	 */
	public static Optional<CatalogueEntry> entry(String id) {
		return entries().stream().filter((entry) -> entry.id().equals(id)).findFirst();
	}

	private static CatalogueGroup group(FormNode node) {
		return new CatalogueGroup(node.text("key"), about(node.node("zh")), about(node.node("en")),
				node.nodes("checks").stream().map(Catalogue::entry).toList());
	}

	private static CatalogueGroup.About about(FormNode node) {
		return new CatalogueGroup.About(node.text("name"), node.text("about"));
	}

	private static CatalogueEntry entry(FormNode node) {
		return new CatalogueEntry(node.text("id"), Severity.valueOf(node.text("severity")),
				severity(node.optionalText("historical")), wording(node.node("zh")), wording(node.node("en")));
	}

	private static @Nullable Severity severity(@Nullable String name) {
		return (name != null) ? Severity.valueOf(name) : null;
	}

	private static CatalogueEntry.Wording wording(FormNode node) {
		return new CatalogueEntry.Wording(node.text("title"), node.text("rule"), node.text("looksFor"),
				node.text("why"), node.optionalText("exception"), node.text("wrong"), node.text("right"),
				node.texts("whatToDo"));
	}

}
