package org.nianbao.narrative;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Who did what, in the words around a number.
 *
 * @param subject who, empty for the reporting organization
 * @param act what was done, in one word for all of its synonyms, empty if nothing is said
 * @param noun what was counted
 * @param behind whether that stands behind the number, as in 8件行政规范性文件
 */
record Phrase(String subject, String act, String noun, boolean behind) {

	/** The synonyms of each act, as a regular expression without groups. */
	private static final List<Map.Entry<String, String>> ACTS = List.of(Map.entry("现行有效|继续有效", "有效"),
			Map.entry("新增|增加|净增", "新增"), Map.entry("在册", "在册"), Map.entry("转发|转载|采用|同步", "转发"),
			Map.entry("废止|失效", "废止"), Map.entry("备案|报备", "备案"), Map.entry("下线|关停|注销|关闭", "关停"), Map.entry("主办", "主办"),
			Map.entry("会办|协办", "会办"), Map.entry("办结|回复|答复|办复|回应", "答复"), Map.entry("承办|办理", "承办"),
			Map.entry("收取", "收取"), Map.entry("配备|配强|设有", "配备"), Map.entry("转办|交办", "转办"), Map.entry("编发|报送|上报", "编发"),
			Map.entry("收到|受理|接收|接到|接听", "收到"), Map.entry("举办|召开|举行|开展|组织|办班", "举办"),
			Map.entry("制发|印发|制定|出台|新制作|制作", "制发"), Map.entry("建成|建有|设立|设置|打造|建立|建设", "建成"), Map.entry("开设|开通|新建", "开设"),
			Map.entry("发布(?!会)|推送|更新|(?<!政务|信息|申请|村务|事务)公开(?!栏|专区|目录|指南|工作|日|条例)|刊发|刊登|发文|发博|发稿|上传|推出|公布", "发布"));

	/** One group for each act, in their order. */
	private static final Words ACT = Words
		.of(ACTS.stream().map((act) -> "(" + act.getKey() + ")").collect(Collectors.joining("|")));

	private static final Words ADVERBS = Words
		.of("全年|本年度?|今年|年内|当年|共计|累计|合计|总计|一共|共|先后|已|虽|实际|各类|各项|各种|相关|有关|等|截至年底|截至12月底|截至12月31日|目前|约|近|超过?|逾|达到?|\\d{4}年度?|了|的|截至目前|其中|为|有|仅|只|同时|还|全部");

	private static final Words US = Words
		.of("(?:在|由|对|就|虽|而|总的看|数据显示)*(?:我|全|本)?(?:[县市区局镇乡办委省州旗厅]|机关|单位|街道)?(?:级政府|政府)?(?:系统)?(?:各级)?(?:各级各部门|各?行政机关|政府|机关)*(?:主动|面向社会|向社会|面向公众|新|依法|同步|集中|统一|对外)*");

	private static final Words TOWARDS = Words.of("^(?:[我本全][县市区局镇乡委]|[县市区])?(?:对|就|围绕|针对|在|通过)[^，。]*");

	private static final Words KIND = Words
		.of("^(?:政务公开(?=[专兼]职)|[县市区镇乡省州旗](?![\\u4e00-\\u9fa5]级)|群众|行政|政策|政务|人大|政协|政府|标准化|全面|线下|社会|[“”])+(?=[^，。]{2})");

	private static final Words NOUNS_BEFORE = Words.of("^.*[、和与及]");

	private static final Words REVIEW_LAST = Words.of("行政复议(?:案件)?$");

	private static final Words SEPARATORS = Words.of("^[，、；：和与]+");

	private static final Words NAMES = Words.of("“[^”]*”、?");

	private static final Words NUMBER_OF = Words.of("(?:总数量?|总量|数量|次数|总计)$");

	private static final Words AND = Words.of("[和与及]$");

	private static final Words ACCOUNT = Words.of("^(?:公众号|账号|号|平台|栏目)");

	private static final Words EXPLANATION = Words.of("解读(?:材料|稿件|文章|产品|信息)?");

	private static final Set<String> ONCE = Set.of("规范性文件", "解读", "新闻发布会", "吹风会", "代表建议", "提案", "建议提案", "新媒体", "公开专区",
			"专题专栏", "公开信息", "参训", "访谈", "开放日活动", "专区", "信息处理费", "信息公开申请", "信息公开复议", "专职工作人员", "兼职工作人员", "专职人员", "兼职人员");

	private static final int SHORT = 4;

	private static final int LONG = 6;

	private static final int LONGEST = 16;

	/** Things that a report counts more than once under the same name. */
	private static final Set<String> MANY = Set.of("意见建议", "意见", "建议", "公众意见", "各类问题", "问题", "业务培训", "专题培训", "集中培训",
			"培训", "栏目", "专栏", "制度", "文件", "群众", "信息", "会议", "专题会议", "整改问题", "工作人员", "材料", "宣传资料", "资料", "目录", "活动",
			"事项", "检查", "平台", "网站");

	/**
	 * The same with the act of the one before it in a row.
	 */
	Phrase acting(String act) {
		return new Phrase(this.subject, act, this.noun, this.behind);
	}

	static Phrase of(String lead, String tail, boolean afterNumber) {
		String words = plain(afterNumber ? NOUNS_BEFORE.cut(lead) : lead);
		Words.Search act = ACT.search(words);
		int first = words.length();
		int last = 0;
		String found = "";
		while (act.find()) {
			first = Math.min(first, act.start());
			last = act.end();
			found = act(act);
		}
		String subject = afterNumber ? "" : words.substring(0, (last > 0) ? first : 0);
		String noun = bare(words.substring(last));
		boolean behind = noun.isEmpty() || !tail.isEmpty() && (lead.endsWith("的") || lead.endsWith("全部"));
		if (behind) {
			noun = bare(plain(tail));
		}
		if (words.contains("主动公开") && noun.endsWith("信息") && noun.length() <= 4) {
			noun = "公开信息";
			subject = (subject.endsWith("主动") ? subject.substring(0, subject.length() - 2) : subject);
		}
		subject = US.are(subject) || TOWARDS.are(subject) && !subject.contains("面向") || subject.endsWith("网站") ? ""
				: subject;
		noun = !behind && (found.isEmpty() || found.equals("转办")) ? US.cutFirst(noun) : noun;
		noun = counted(noun, lead + tail);
		return new Phrase(subject, found, noun, behind);
	}

	/**
	 * Names of one thing that a report counts once.
	 */
	private static String counted(String noun, String words) {
		if (noun.endsWith("信息处理费")) {
			return "信息处理费";
		}
		if (noun.endsWith("信息公开申请")) {
			return "信息公开申请";
		}
		boolean review = REVIEW_LAST.in(noun) && words.contains("信息公开");
		return review ? "信息公开复议" : noun;
	}

	/**
	 * Words without those that only say when, how many in all, or about how many.
	 */
	static String plain(String words) {
		return SEPARATORS.cut(ADVERBS.cut(words));
	}

	private static String act(Words.Search words) {
		int group = 1;
		while (words.start(group) < 0) {
			group++;
		}
		return ACTS.get(group - 1).getValue();
	}

	private static String bare(String noun) {
		String unnamed = NAMES.cut(noun);
		if (ONCE.contains(unnamed)) {
			return unnamed;
		}
		String bare = ACCOUNT.cut(NUMBER_OF.cut(AND.cut(noun)));
		bare = KIND.cutFirst(bare);
		bare = EXPLANATION.are(bare) ? "解读" : bare.equals("委员提案") ? "提案" : bare.equals("参训人员") ? "参训" : bare;
		return bare.replace("业务培训", "培训").replace("专题培训", "培训");
	}

	/**
	 * What the number counts, if a report counts that once.
	 * @param before what the number before it counts, which tells apart what is counted
	 * often
	 * @return {@code null} if the words are too general to tell
	 */
	@Nullable String key(@Nullable String before) {
		boolean once = ONCE.contains(this.noun) || this.noun.equals("信息") && this.act.equals("编发");
		boolean named = this.noun.length() >= (this.act.isEmpty() ? LONG : SHORT) && this.noun.length() <= LONGEST
				&& !MANY.contains(this.noun);
		if (!once && !named) {
			return (before != null && MANY.contains(this.noun)) ? before + ">" + this.act + this.noun : null;
		}
		boolean any = Set.of("代表建议", "提案", "建议提案").contains(this.noun) && !Set.of("主办", "会办", "答复").contains(this.act)
				|| Set.of("参训", "信息公开复议").contains(this.noun) || this.noun.startsWith("专职")
				|| this.noun.startsWith("兼职");
		return "|" + (any ? "" : this.subject + "|" + this.act) + "|" + this.noun;
	}

}
