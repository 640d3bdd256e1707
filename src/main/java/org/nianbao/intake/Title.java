package org.nianbao.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a report, such as 西吉县2020年政府信息公开工作年度报告, and what it says.
 *
 * @param text the title in one line
 * @param organization whose report it is, as the title says it; empty if it does not
 * @param year the report year, 0 if it does not say it
 * @param paragraphs how many paragraphs it takes
 */
record Title(String text, String organization, int year, int paragraphs) {

	private static final int LONGEST = 60;

	private static final int MOST_PARAGRAPHS = 3;

	private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年?度?|(二[〇○零0O][一二三四五六七八九〇○零]{2})年?度?");

	private static final Pattern REPORT = Pattern.compile("政府信息公开|信息公开|政务公开");

	private static final Pattern ENDS = Pattern.compile(".*(?:报告|年报)(?:[(（].{0,20}[)）])?");

	private static final Pattern NO_TITLE = Pattern.compile(".*[。；;！!]|.*《.*|.*(?:附件|上一篇|下一篇|位置|首页|通知).*");

	private static final Pattern BESIDE_NAME = Pattern
		.compile("^(?:关于|附件\\d*[:：]?|\\d+[.、]|[-—_·:：|])+|(?:关于|年度|[-—_·:：|])+$");

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

	private static final String DIGITS = "〇一二三四五六七八九";

	/**
	 * The title that begins with a paragraph, which may be broken over several.
	 * @param from the first of them
	 * @return empty if none begins there
	 */
	static Optional<Title> at(List<String> paragraphs, int from) {
		StringBuilder joined = new StringBuilder();
		for (int many = 1; many <= MOST_PARAGRAPHS && from + many <= paragraphs.size()
				&& paragraphs.get(from + many - 1).length() <= 2 * LONGEST; many++) {
			joined.append(bare(paragraphs.get(from + many - 1)));
			Optional<Title> title = of(joined.toString(), many);
			if (title.isPresent()) {
				return title.filter((found) -> found.paragraphs() == 1 || !complete(paragraphs, from, found));
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether the first or the last paragraph of a title is one alone, so that the others
	 * are something else.
	 */
	private static boolean complete(List<String> paragraphs, int from, Title found) {
		return ENDS.matcher(bare(paragraphs.get(from))).matches()
				|| whole(paragraphs.get(from + found.paragraphs() - 1));
	}

	private static boolean whole(String paragraph) {
		return of(paragraph, 1).filter((title) -> !title.organization().isEmpty()).isPresent();
	}

	/**
	 * What the name of a file says, or a line that is thought to be a title.
	 */
	static Optional<Title> of(String text, int paragraphs) {
		String line = bare(text);
		if (line.length() > LONGEST || !ENDS.matcher(line).matches() || !REPORT.matcher(line).find()
				|| NO_TITLE.matcher(line).matches()) {
			return Optional.empty();
		}
		int year = year(line);
		return (year == 0) ? Optional.empty() : Optional.of(new Title(line, organization(line), year, paragraphs));
	}

	private static String bare(String text) {
		StringBuilder bare = new StringBuilder();
		SPACE.matcher(text.replace("**", ""))
			.replaceAll("")
			.chars()
			.map((c) -> (c >= '０' && c <= '９') ? c - '０' + '0' : c)
			.forEach((c) -> bare.append((char) c));
		return bare.toString();
	}

	/**
	 * The year that a text names first, in Arabic or Chinese figures; 0 if it names none.
	 */
	static int year(String text) {
		Matcher year = YEAR.matcher(bare(text));
		if (!year.find()) {
			return 0;
		}
		return (year.group(1) != null) ? Integer.parseInt(year.group(1)) : chinese(year.group(2));
	}

	private static int chinese(String year) {
		int value = 2;
		for (char c : year.substring(1).toCharArray()) {
			value = value * 10 + Math.max(0, DIGITS.indexOf(c));
		}
		return value;
	}

	/**
	 * What stands before the year; where nothing does, what stands between it and the
	 * report's name.
	 */
	private static String organization(String line) {
		Matcher year = YEAR.matcher(line);
		Matcher report = REPORT.matcher(line);
		int end = report.find() ? report.start() : line.length();
		boolean dated = year.find();
		String before = line.substring(0, dated ? Math.min(end, year.start()) : end);
		String between = (dated && year.end() < end) ? line.substring(year.end(), end) : "";
		return plain(plain(before).isEmpty() ? between : before);
	}

	private static String plain(String organization) {
		return BESIDE_NAME.matcher(organization).replaceAll("");
	}

}
