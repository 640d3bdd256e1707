package org.nianbao.organization;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.nianbao.form.Contact;

/**
 * An organization as it was typed, right or wrong.
 *
 * @param code its code, which never changes once it is stored
 * @param name its official name
 * @param kind the name of an {@link OrganizationKind}
 * @param parent the code of the organization above it, empty for the top of the tree
 * @param contact whom citizens ask
 */
record OrganizationForm(String code, String name, String kind, String parent, Contact contact) {

	static final int LONGEST = 200;

	private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{1,31}");

	static final OrganizationForm EMPTY = new OrganizationForm("", "", "", "", Contact.NONE);

	static OrganizationForm of(Map<String, String> typed) {
		Contact contact = new Contact(line(typed, "office"), line(typed, "address"), line(typed, "postcode"),
				line(typed, "telephone"));
		return new OrganizationForm(line(typed, "code"), line(typed, "name"), line(typed, "kind"),
				line(typed, "parent"), contact);
	}

	static OrganizationForm of(Organization organization) {
		Organization parent = organization.getParent();
		return new OrganizationForm(organization.getCode(), organization.getName(), organization.getKind().name(),
				(parent != null) ? parent.getCode() : "", organization.getContact());
	}

	private static String line(Map<String, String> typed, String field) {
		return typed.getOrDefault(field, "").replaceAll("\\p{Cntrl}", " ").strip();
	}

	/**
	 * The same, with what cannot be changed as it is stored.
	 */
	OrganizationForm keeping(OrganizationForm stored) {
		return new OrganizationForm(stored.code, this.name, stored.kind, this.parent, this.contact);
	}

	/**
	 * What is wrong with the words themselves: for each field what to do about it.
	 */
	Map<String, String> problems() {
		Map<String, String> problems = new LinkedHashMap<>();
		if (!CODE.matcher(this.code).matches()) {
			problems.put("code", "代码请用 2 到 32 个字母、数字或连字符，以字母或数字开头，例如 640422");
		}
		if (this.name.isEmpty()) {
			problems.put("name", "请填写名称");
		}
		if (Arrays.stream(OrganizationKind.values()).noneMatch((known) -> known.name().equals(this.kind))) {
			problems.put("kind", "请选择类型");
		}
		lengths(problems);
		return problems;
	}

	private void lengths(Map<String, String> problems) {
		Map<String, String> lines = new LinkedHashMap<>();
		lines.put("name", this.name);
		lines.put("office", this.contact.office());
		lines.put("address", this.contact.address());
		lines.put("postcode", this.contact.postcode());
		lines.put("telephone", this.contact.telephone());
		lines.forEach((field, line) -> {
			if (line.length() > LONGEST) {
				problems.put(field, "太长了，请缩短到 " + LONGEST + " 个字以内");
			}
		});
	}

	/**
	 * What differs from another, in words, a line each.
	 */
	String changesFrom(OrganizationForm before) {
		StringBuilder changes = new StringBuilder();
		change(changes, "名称", before.name, this.name);
		change(changes, "上级", before.parent, this.parent);
		change(changes, "机构", before.contact.office(), this.contact.office());
		change(changes, "地址", before.contact.address(), this.contact.address());
		change(changes, "邮编", before.contact.postcode(), this.contact.postcode());
		change(changes, "电话", before.contact.telephone(), this.contact.telephone());
		return changes.toString().strip();
	}

	private static void change(StringBuilder changes, String what, String before, String after) {
		if (!Objects.equals(before, after)) {
			changes.append(what).append(": ").append(before).append(" → ").append(after).append('\n');
		}
	}

}
