package org.nianbao.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.form.Contact;

/**
 * Finds whom a report names as its contact, in its opening.
 */
final class ContactFinder {

	private static final Pattern OFFICE = Pattern
		.compile("(?:请?与|联系单位\\s*[:：]|请?向)\\s*([^，,。；;：:（(]{3,30}?)(?:联系|[，,。；;（(]|$)");

	private static final Pattern ADDRESS = Pattern.compile("地[\\s\\p{Z}]*址\\s*[:：]?\\s*([^，,。；;）)\\n]{3,60})");

	private static final Pattern POSTCODE = Pattern.compile("邮(?:政)?编(?:码)?\\s*[:：]?\\s*(\\d{6})(?!\\d)");

	private static final Pattern TELEPHONE = Pattern
		.compile("(?:电\\s*话|联系方式|热线)(?:号码)?\\s*[:：]?\\s*([（(]?\\d{3,4}[）)]?[-－—–\\s]?\\d{7,8}|1\\d{10}|\\d{7,8})");

	private ContactFinder() {
	}

	/** A line that names nothing but the contact. */
	static final Pattern LINE = Pattern.compile("(?:联系单位|地[\\s\\p{Z}]*址|邮政编码|联系电话)\\s*[:：].{2,60}");

	/**
	 * The contact that a report names.
	 * @param opening its opening
	 * @param lines lines that name nothing else, which come before what the opening says
	 */
	static Contact in(String opening, List<String> lines) {
		Contact own = in(String.join("\n", lines));
		return own.isEmpty() ? in(opening) : own;
	}

	private static Contact in(String opening) {
		String address = found(ADDRESS, opening);
		String postcode = found(POSTCODE, opening);
		String telephone = found(TELEPHONE, opening);
		boolean nothing = address.isEmpty() && postcode.isEmpty() && telephone.isEmpty();
		return nothing ? Contact.NONE : new Contact(found(OFFICE, opening), address, postcode, telephone);
	}

	private static String found(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? matcher.group(1).strip() : "";
	}

}
