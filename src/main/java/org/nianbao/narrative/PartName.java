package org.nianbao.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What stands between a part of a list and the next one: a separator and a name.
 *
 * @param semicolon whether a semicolon parts them
 * @param name what the next part is called
 */
record PartName(boolean semicolon, String name) {

	private static final int LONGEST = 30;

	private static final int LONGEST_ASIDE = 400;

	private static final Words SEPARATOR = Words.of("^(?:[、，；,;]|[和与及]|以及)+");

	private static final Words NO_PART = Words
		.of("^(?:被|已|均|并|同时|另|此外|还|全年|共|累计|本年|截至|覆盖|做到|实现|再)|采用|采纳|转载|转发|阅读|点击|播放|浏览|其中|合计|共计|总计|同比|较上|比上|比去|较去|新增|日均|月均");

	private static final Words NOUN = Words.of("[^，。；、\\n]{1,20}(?:[、，]|[和与及]|以及)");

	private static final String VERBS = "(收到|受理|召开|举办|组织|开展|回应|接待|办理|处理|答复|办结|发布|公开|推送|整改|更新|上传|印发|制定|发放|建成|新建|开设|清理|废止|修订|编发|通报|征集|回复)";

	private static final Words VERB = Words.of("^[了共]?" + VERBS + "|" + VERBS + "[了的]?$");

	private static final Words SHARE = Words
		.of("^[，、](?:占[^，。；]{0,6}|同比[^，。；]{0,4}|较上年[^，。；]{0,4}|比上年[^，。；]{0,4})[\\d.]+%");

	private static final List<String> OUTCOMES = List.of("予以公开", "部分公开", "不予公开", "不予处理", "其他处理", "主动公开", "依申请公开", "发布会",
			"其他组织", "公益组织", "社会组织");

	private static final Set<String> STATUS = Set.of("办理", "办结", "处理", "答复", "回复");

	/**
	 * The name between two numbers, without brackets.
	 * @return {@code null} if a sentence ends there, or more than a name stands there
	 */
	static @Nullable PartName between(String plain, Count before, Count next) {
		String label = SHARE
			.cut(open(plain.substring(before.to(), Math.min(next.from(), before.to() + LONGEST_ASIDE))));
		Words.Search separator = SEPARATOR.search(label);
		if (!separator.find() || label.indexOf('。') >= 0 || label.indexOf('\n') >= 0) {
			return null;
		}
		String name = label.substring(separator.end());
		boolean more = name.indexOf('，') >= 0 || name.indexOf('；') >= 0 || name.length() > LONGEST;
		return more ? null : new PartName(label.startsWith("；"), name);
	}

	/**
	 * The same where names follow their numbers, as in 41个微信公众号、9个微博账号: then none stands
	 * before the next number.
	 */
	static @Nullable PartName behind(String plain, Count before, Count next) {
		String between = plain.substring(before.to(), Math.min(next.from(), before.to() + LONGEST));
		return NOUN.are(between) ? new PartName(false, "") : between(plain, before, next);
	}

	private static String open(String between) {
		StringBuilder open = new StringBuilder();
		int depth = 0;
		for (int i = 0; i < between.length(); i++) {
			char character = between.charAt(i);
			depth += (character == '（') ? 1 : 0;
			if (depth == 0) {
				open.append(character);
			}
			depth -= (character == '）' && depth > 0) ? 1 : 0;
		}
		return open.toString();
	}

	/**
	 * Whether it goes on with the list, rather than with another predicate.
	 * @param verbs the verbs in the name of the first part
	 */
	boolean continues(Set<String> verbs) {
		if (NO_PART.in(this.name)) {
			return false;
		}
		Set<String> own = verbs(this.name);
		return verbs.containsAll(own) || !verbs.isEmpty() && !verbs.contains("办") && !own.contains("办");
	}

	/**
	 * The verbs that a name begins or ends with; those of answering count as one.
	 */
	static Set<String> verbs(String name) {
		String words = name;
		for (String outcome : OUTCOMES) {
			words = words.replace(outcome, "");
		}
		Set<String> verbs = new HashSet<>();
		Words.Search verb = VERB.search(words);
		while (verb.find()) {
			String word = (verb.group(1) != null) ? verb.group(1) : verb.group(2);
			verbs.add(STATUS.contains(word) ? "办" : word);
		}
		return verbs;
	}

}
