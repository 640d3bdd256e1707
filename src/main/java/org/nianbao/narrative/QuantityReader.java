package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a narrative that name what they count so exactly that the same
 * name elsewhere means the same number: by a channel, or by a thing that a report counts
 * once. Numbers of other years, of parts of the year, of plans and of comparisons are
 * left out.
 */
public final class QuantityReader {

	private static final Map<String, String> CHANNELS = new LinkedHashMap<>();

	static {
		CHANNELS.put("新媒体", "新媒体");
		CHANNELS.put("公开栏", "公开栏");
		CHANNELS.put("广播", "广播");
		CHANNELS.put("电子屏", "电子屏");
		CHANNELS.put("显示屏", "电子屏");
		CHANNELS.put("查阅点", "查阅点");
		CHANNELS.put("公报", "公报");
		CHANNELS.put("报刊", "报刊");
		CHANNELS.put("报纸", "报刊");
		CHANNELS.put("电视", "电视");
		CHANNELS.put("微博", "微博");
		CHANNELS.put("视频号", "视频号");
		CHANNELS.put("抖音", "抖音");
		CHANNELS.put("头条", "头条");
		CHANNELS.put("快手", "快手");
		CHANNELS.put("微信", "微信");
		CHANNELS.put("公众号", "微信");
		CHANNELS.put("客户端", "客户端");
		CHANNELS.put("热线", "热线");
		CHANNELS.put("信箱", "信箱");
		CHANNELS.put("留言板", "留言板");
		CHANNELS.put("网站", "网站");
		CHANNELS.put("官网", "网站");
		CHANNELS.put("政府网", "网站");
	}

	private static final Terms CHANNEL = Terms.of(CHANNELS.keySet());

	private static final Words PERIOD = Words
		.of("上半年|下半年|[一二三四1-4]季度|第[一二三四]季度|(?:截至)?(?<!\\d)(?!12)\\d{1,2}月底|\\d{1,2}月份?(?!\\d|底|[一二三]?十?日)|日均|月均|每[月周日天季年]|期间");

	private static final Words WHOLE = Words.of("全年|本年|今年|年内|当年|12月底|12月31日|年底");

	private static final Words NOT_DONE = Words
		.of("计划|拟|力争|目标|将(?![在把])|预计|以来|上年|去年|上一年|同比|比上|较上|人均|平均|占|历年|总计划|最高|单条|超过?\\d+次|增加|增长|减少|下降|第");

	private static final Words OWNER = Words
		.of("本级|[县市区省镇乡村州]级|乡镇|街道|部门|[\\u4e00-\\u9fa5]{2}(?<!政府)系统|[^，。、的我本全]{2,4}局|企业|学校|医院|以[^，。]{1,12}名义|向上级|省、市|被[^，。]{1,6}");

	private static final Words NAME = Words.of("“([^”]{2,12})”");

	private static final Words WHOLE_AREA = Words.of("全[县市区镇乡局省州旗]|各级|我[县市区局镇乡委办]");

	private static final Words YEAR = Words.of("\\d{4}年");

	private static final Words CLAUSES = Words.of("[，；：]");

	private static final Words PREDICATE = Words.of("(?:全部|均|都|已|同步|较|比|更新不|逐|进行|开展|实行|办理).*$");

	private static final Words ACCOUNT = Words.of("^(?:账号|号|平台|端)+");

	private static final Set<String> GENERIC = Set.of("", "信息", "政府信息", "政务信息", "微博", "推文", "文章", "消息", "图文", "图文信息",
			"动态", "作品", "原创信息", "内容", "短视频", "微信", "稿件", "公告");

	private static final Set<String> COUNTED = Set.of("工单", "来信", "留言", "信件", "诉求", "来电", "用户", "粉丝", "评论");

	/** The most quantities of one narrative. */
	private static final int MOST = 2000;

	private static final int LONGEST_LEAD = 50;

	private final Prose prose;

	private final String plain;

	private final int year;

	private final List<Quantity> quantities = new ArrayList<>();

	private int start;

	/** What the count before in the same sentence counts. */
	private @Nullable String last;

	/** What was done to that. */
	private String act = "";

	/** How many trainings were counted so far. */
	private int trainings;

	private String period = "";

	private boolean done = true;

	private boolean part;

	private @Nullable String channel;

	private String name = "";

	private String owner = "";

	private QuantityReader(Prose prose, int year) {
		this.prose = prose;
		this.plain = prose.plain();
		this.year = year;
	}

	/**
	 * The numbers of a narrative in their order.
	 * @param year the report year
	 */
	public static List<Quantity> read(Prose prose, int year) {
		QuantityReader reader = new QuantityReader(prose, year);
		prose.sentences().forEach(reader::sentence);
		return reader.quantities;
	}

	private void sentence(Sentence sentence) {
		this.start = sentence.from();
		this.last = null;
		this.act = "";
		this.period = "";
		this.done = true;
		this.part = false;
		this.channel = null;
		this.name = "";
		this.owner = "";
		int before = sentence.from();
		List<Count> counts = this.prose.counts(sentence.from(), sentence.to());
		for (int i = 0; i < counts.size(); i++) {
			if (this.quantities.size() >= MOST) {
				return;
			}
			Count count = counts.get(i);
			int end = (i + 1 < counts.size()) ? counts.get(i + 1).from() : sentence.to();
			int from = Math.max(before, count.from() - LONGEST_LEAD);
			String lead = this.plain.substring(from, count.from());
			time(lead);
			this.part = !lead.contains("；") && (this.part || lead.contains("其中") || lead.contains("包括"));
			if (count.things() && this.done) {
				add(count, from, end);
			}
			before = count.to();
		}
	}

	private void time(String lead) {
		Words.Search period = PERIOD.search(lead);
		String found = null;
		while (period.find()) {
			found = period.group();
		}
		this.period = (found != null) ? found : WHOLE.in(lead) ? "" : this.period;
		boolean another = YEAR.in(lead) && !lead.contains(this.year + "年");
		boolean plain = !NOT_DONE.in(lead) && !another;
		this.done = plain && (this.done || WHOLE.in(lead) || CLAUSES.in(lead));
	}

	private void add(Count count, int from, int to) {
		int clause = clause(from, count.from());
		boolean noun = clause == from && from > this.start && "，、；：）和与".indexOf(this.plain.charAt(from)) < 0;
		String lead = this.plain.substring(clause, count.from());
		scope(this.plain.substring(from, count.from()), noun ? "" : lead);
		Phrase phrase = Phrase.of(lead, tail(count.to(), to), noun);
		boolean row = phrase.act().isEmpty() && lead.startsWith("、") && phrase.key(null) == null;
		phrase = row ? phrase.acting(this.act) : phrase;
		this.act = phrase.act();
		String key = (this.channel != null && !itself(phrase, count)) ? channelKey(phrase) : null;
		key = (key == null && !this.part) ? phrase.key(this.last) : key;
		this.trainings += lead.contains("培训") ? 1 : 0;
		this.last = key;
		if (key != null) {
			int start = clause;
			while (start < count.from() && "，、；：和与 ".indexOf(this.plain.charAt(start)) >= 0) {
				start++;
			}
			int end = count.to() + (phrase.behind() ? Math.min(phrase.noun().length(), to - count.to()) : 0);
			this.quantities.add(new Quantity(
					key + (phrase.noun().equals("参训") ? this.trainings : "") + "|" + unit(count) + "|" + this.period,
					this.name, count.amount(), this.prose.span(start, end)));
		}
	}

	private static String unit(Count count) {
		return Set.of("场", "期", "次").contains(count.unit()) ? "场次" : count.unit();
	}

	private int clause(int from, int to) {
		int start = to;
		while (start > from && "，。；：（）\n".indexOf(this.plain.charAt(start - 1)) < 0) {
			start--;
		}
		return start;
	}

	private String tail(int from, int to) {
		int end = from;
		while (end < to && end - from < 16 && "，。；：（）、中".indexOf(this.plain.charAt(end)) < 0) {
			end++;
		}
		return PREDICATE.cut(this.plain.substring(from, end));
	}

	/**
	 * The channel, its name and its owner hold until the sentence names others.
	 */
	private void scope(String words, String lead) {
		int last = CHANNEL.last(words);
		String found = (last != Terms.NOWHERE) ? CHANNELS.get(CHANNEL.at(words, last)) : null;
		if (found != null) {
			this.channel = several(words) ? null : found;
			Words.Search name = NAME.search(words);
			this.name = "";
			while (name.find()) {
				this.name = name.group(1);
			}
		}
		this.owner = WHOLE_AREA.in(lead) ? "" : owner(lead).isEmpty() ? this.owner : owner(lead);
		if (found == null) {
			boolean continues = Phrase.plain(lead).length() <= 8;
			this.channel = continues && !words.contains("；") ? this.channel : null;
		}
	}

	private static boolean several(String words) {
		long channels = CHANNELS.entrySet()
			.stream()
			.filter((channel) -> words.contains(channel.getKey()))
			.map(Map.Entry::getValue)
			.distinct()
			.count();
		return channels > 1 && words.indexOf('、') >= 0
				&& words.indexOf('、') > Math.max(words.lastIndexOf('，'), words.lastIndexOf('；'));
	}

	private static String owner(String words) {
		Words.Search owner = OWNER.search(words);
		return owner.find() ? owner.group() : "";
	}

	private @Nullable String channelKey(Phrase phrase) {
		String of = this.channel + "|" + this.owner + "|";
		boolean generic = GENERIC.contains(phrase.act().isEmpty() ? afterChannel(phrase.noun()) : phrase.noun());
		if (phrase.act().isEmpty() || phrase.act().equals("发布")) {
			return generic ? of + "发布" : null;
		}
		boolean counted = COUNTED.contains(phrase.noun()) || phrase.act().equals("答复") && phrase.noun().length() <= 4;
		return counted ? of + phrase.act() + "|" + (phrase.act().equals("答复") ? "" : phrase.noun()) : null;
	}

	/**
	 * Whether it is the channels that are counted, not what they publish.
	 */
	private static boolean itself(Phrase phrase, Count count) {
		return phrase.act().isEmpty() && afterChannel(phrase.noun()).isEmpty() && "个家".contains(count.unit());
	}

	private static String afterChannel(String words) {
		String after = words;
		for (String channel : CHANNELS.keySet()) {
			int at = after.lastIndexOf(channel);
			after = (at >= 0) ? after.substring(at + channel.length()) : after;
		}
		return ACCOUNT.cut(after);
	}

}
