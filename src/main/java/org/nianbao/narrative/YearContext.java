package org.nianbao.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.nianbao.narrative.MentionedYear.Tie;

/**
 * The words around a year, which show what it belongs to: its preposition, the noun that
 * it describes, the time within it, a comparison or a plan.
 */
class YearContext {

	/** From how many years on they are a row. */
	private static final int ROW = 3;

	/** How far words are looked at on each side. */
	private static final int REACH = 80;

	/** How long what ends before a year can be. */
	private static final int PREPOSITION = 12;

	private static final String CLAUSE_ENDS = "，；：。！？;!?\n（）";

	private static final String SENTENCE_ENDS = "；。！？;!?\n";

	private static final String YEAR = "(?:(?:" + Years.YEAR + ")年?|[0-9]{2}年)";

	private static final Words MARKER = Words.of("^(?:[一二三四五六七八九十]{1,3}[、是]|[0-9]{1,2}[.、]|第[一二三四五六七八九十]、)");

	private static final Words WHOLE = Words
		.of("^度?(?:1|一)月(?:1日|一日|份)?起?[至到—~～-]{1,2}(?:同年|当年|本年|([0-9]{4})年)?(?:12|十二)月");

	private static final Words MONTHS = Words.of("^度?(?:1|一)[至到—~～-]{1,2}(?:12|十二)月");

	private static final Words DATE = Words
		.of("^度?(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[月~—至到-]|第?[一二三四1-4]个?季度|[上下]半年|[初底末]|年[初底末中]|伊始|春|夏|秋|冬|元旦|国庆"
				+ "|第?[0-9]{1,4}[期号]|届|级|版|生(?![态产活育])|代(?![表理办]))");

	private static final Words ROW_BEFORE = Words.of("(?:[0-9〇○零一二三四五六七八九]{2,4}|年度?)[—~～至到和与及、-]{1,2}$");

	private static final Words ROW_AFTER = Words.of("^度?[—~～至到和与及、-]{1,2}" + YEAR);

	private static final Words COMPARED_BEFORE = Words.of("(?:比|较|与|同|跟|和|高于|低于|多于|少于|超过|不及|相较于|相比于|参照|同口径|同期)$");

	private static final Words COMPARED_AFTER = Words
		.of("^度?[^，；。上去]{0,20}(?:相比|相较|同期|持平|基础上|的基础|翻了?一番)|^度?的?[0-9.]+[^，；。]{0,8}(?:增|减|升|降|提高|上升|下降|到).*"
				+ "|^度?的(?:[0-9]|[一二三四五六七八九十百千两])|^度?[：为是][0-9]|^度?[0-9.]+[条件份次篇个万%].{0,12}）");

	private static final Words SINCE = Words
		.of("(?:自|从|由|于|始于|截至|截止|截止到|到|至|早在|追溯至|追溯到|继|距|起于|源于|推迟至|延至|留待|待|留到|结转|转入|顺延)$");

	private static final Words TEMPORAL = Words
		.of("^度?[^，；。：（）]{0,16}?(?:以来|以后|之后|之前|以前|起|后|前|期间|至今|迄今)(?:[，；。：（）\\n、].*|$)|^度?(?:以来|以后|之后|之前|以前|起|至今|迄今|底?前(?![后期景沿所往年三任])|后(?![期来续勤]))");

	private static final Words LAST_BEFORE = Words.of("(?:上年度?|去年|前年|上一年度?|往年|上个?年度)[（，即]{0,2}$");

	private static final Words THIS_BEFORE = Words.of("(?:今年|本年度?|当年|报告年度)[（，即]{0,2}$");

	private static final Words LEFT_OVER = Words.of("^度?[^，；。]{0,6}(?:结转|未办结|遗留|转入|转来|转接|转办|跨年)");

	private static final Words SOLVED = Words
		.of("^度?[^。]{0,30}问题[^。]{0,20}(?:已|均|全部|得到)[^。]{0,10}(?:整改|解决|销号|改观|改进|落实)");

	private static final Words REFERRED = Words
		.of("(?:针对|对照|根据|按照|依照|依据|对标|延续|沿用|承接|承续|清理|移交|归档|补录|整理|追溯|核查|复查|吸取|借鉴|有别于|区别于|关于|反馈的|[^面]对)$");

	private static final Words REFERENCE = Words.of("^(?:根据|按照|依据|对照|针对|依照|对标)");

	private static final Words PASSED_ON = Words.of("[将把]$");

	private static final Words AWARDED = Words.of("评为|获评|荣获|授予|表彰|获得|被评|入选|荣膺|位列|名列");

	/** No word that begins a statement, so that what is passed over is one noun. */
	private static final String NOUN = "(?:对象|以下|应急|应届|可再生|在职|在校|在建|为民|对口|对外|[^，；。：《\\n将把共已了对向以为是在我被均虽应可能没需无坚严持]){0,16}?";

	private static final String DOCUMENTS = "(?:决算|预算|(?<!需要|需|要)报告|年报|要点|方案|规划|计划|纲要|目录|清单|意见|通知|通报|办法|条例|规定|公报|年鉴|白皮书|考核|评估|测评"
			+ "|考评|审计|评查|民生实事|实事项目|先进|优秀|称号" + "|评价结果|考核结果|检查结果|抽查结果|普查结果|招标|中标|排名|名单|档案|台账|存量|整改|版本)";

	private static final Words EVENT = Words
		.of("^度?" + NOUN + "(?:学年|学期|招生|高考|中考|征兵|毕业|录取|采购信息|亚运会|冬奥会|奥运会|运动会|博览会|进博会|论坛|大赛|文化节|旅游节)");

	private static final Words DOCUMENT = Words.of("^度?" + NOUN + DOCUMENTS);

	/** The noun ends its phrase, so that it is what the sentence speaks of. */
	private static final Words DOCUMENT_ALONE = Words.of("^度?" + NOUN + DOCUMENTS + "(?:[的中里已全均、和与及公编并（》”；，。反指提显所]|$)");

	private static final Words ENCLOSED = Words.of("(?:[》”]|报告|方案|规划|计划|要点|目录|清单|年鉴)（$");

	private static final Words NAMED_BEFORE = Words.of("(?:局|县|区|市|镇|乡|办|府|委|院|处|街道|中心|办公室|学校|公司)$");

	/** Who acts: the report speaks of what they did in that year. */
	private static final Words ACTOR = Words
		.of("^[\\p{IsHan}]{0,12}(?:局|县|区|市|镇|乡|办|府|委|院|处|机关|单位|部门|街道|中心|学校|我们|办公室)$");

	private static final Words TITLE = Words.of("^度?(?:[^，；。：将把是]{0,8}(?:修订|修改|印发|出台|制定|发布|颁布|公布|施行|实施|编制|下发)了?的?)?《");

	private static final Words ATTRIBUTE = Words
		.of("^度?(?:[新所全]|以来|正式|全面|首次|联合|重新)?(?:上线|开通|修订|修正|印发|结转|施行|实施|出台|制定|发布|颁布|公布|成立|设立|建立|建成|启用|投入|举办|编制|通过|启动|遗留|受理|收到"
				+ "|创建|创办|开办|组建|挂牌|备案|废止|失效|制发|签订|批准|立项|开工|竣工|入驻|注册|清理|公开|确定|认定|形成|开设|新建|升级|改版|改造|推出|提出|下发|转发|查处|发生|申报|下达|征集|命名|获评|建设|反馈|检查|考核|评估|测评|巡察|巡视|督查|审计|通报|收集|排查|梳理|报送|承办|交办|办理)"
				+ "(?:[^，；。：了、]{0,3}[的《“]|、)");

	/** What was founded once is history, whenever it is told. */
	private static final Words FOUNDED = Words
		.of("^度?(?:[新全]|正式|全面)?(?:上线|开通|建成|成立|设立|启用|投入使用|投用|创建|创办|开办|组建|挂牌|施行|修订)");

	private static final Words CHANGE = Words
		.of("增长|增加|减少|下降|上升|同比|环比|增至|升至|降至|减至|翻番|持平|多出|少了|多了|变化|分别|提高到|提升到|提高至|提升至|增幅|降幅|个百分点");

	private static final Words COUNTED = Words.of("^度?[^，；。0-9]{0,8}[0-9]+");

	private static final Words THIS_YEAR = Words.of("本年|今年|当年|本报告年度");

	/** This year in a later clause, with a number of its own. */
	private static final Words NOW = Words.of("年[^。]{0,60}，今年[^，。]{0,10}[0-9]");

	private static final Words OTHER_YEAR = Words.of("(" + Years.YEAR + ")年");

	/** The sentence presents the report itself. */
	private static final Words PRESENTED = Words.of("如下|现将|现公布|现发布|现向社会|现予以?公布");

	private static final Words OWN_REPORT = Words.of("^度?[^，；。]{0,24}(?:报告|年报|情况)(?!中|里|指出|反映|提出)");

	/** The title of a report after the name of who reports. */
	private static final Words OWN_TITLE = Words.of("^度?政府信息公开(?:工作)?(?:年度)?(?:报告|年报)(?!中|里|指出|反映|提出)");

	private static final Words PLANNED = Words
		.of("将|拟|计划|打算|思路|设想|展望|力争|争取|继续|下一步|下步|目标|规划|预计|预期|远景|确保|重点|改进|要点|部署|安排|前完成|届时|准备|着手|着力|要(?![求点闻件素])");

	private static final Words DONE = Words.of("(?<!公)共(?:计|有|收|发|公开|主动|受|办|制|印|举|召|组|开展)|累计|已经|完成了|取得了");

	private final String before;

	private final String close;

	private final String after;

	private final String clauseBefore;

	private final String sentence;

	private final int year;

	private final int reportYear;

	YearContext(Prose prose, int from, int to, int year, int reportYear) {
		String plain = prose.plain();
		this.before = plain.substring(Math.max(0, from - REACH), from);
		this.close = this.before.substring(Math.max(0, this.before.length() - PREPOSITION));
		this.after = plain.substring(to, Math.min(plain.length(), to + REACH)).split("\n", 2)[0];
		this.clauseBefore = MARKER.cutFirst(this.before.substring(last(this.before, CLAUSE_ENDS) + 1));
		this.sentence = this.before.substring(last(this.before, SENTENCE_ENDS) + 1) + plain.substring(from, to)
				+ this.after.substring(0, first(this.after, SENTENCE_ENDS));
		this.year = year;
		this.reportYear = reportYear;
	}

	private static int last(String text, String ends) {
		int at = text.length() - 1;
		while (at >= 0 && ends.indexOf(text.charAt(at)) < 0) {
			at--;
		}
		return at;
	}

	private static int first(String text, String ends) {
		int at = 0;
		while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
			at++;
		}
		return at;
	}

	Tie tie() {
		if (wholeYear()) {
			return Tie.PERIOD;
		}
		if (ends(THIS_BEFORE)) {
			return Tie.NONE;
		}
		return List.<Rule>of(this::time, this::earlier, this::document, this::comparison, this::point, this::plan)
			.stream()
			.map(Rule::tie)
			.filter((tie) -> tie != Tie.NONE)
			.findFirst()
			.orElse(Tie.NONE);
	}

	private boolean wholeYear() {
		Words.Search whole = WHOLE.search(this.after);
		return whole.at(0) && (whole.group(1) == null || Years.number(whole.group(1)) == this.year) || begins(MONTHS);
	}

	private Tie time() {
		if (begins(DATE)) {
			return Tie.DATE;
		}
		return (ends(ROW_BEFORE) || begins(ROW_AFTER)) ? Tie.RANGE : Tie.NONE;
	}

	private Tie comparison() {
		boolean compared = ends(COMPARED_BEFORE) || begins(COMPARED_AFTER)
				|| besideThisYear() && (begins(COUNTED) || changes()) || withThisYear();
		return compared ? Tie.COMPARISON : Tie.NONE;
	}

	private boolean changes() {
		return CHANGE.in(this.sentence);
	}

	/**
	 * Whether this year has a number of its own beside it.
	 */
	private boolean withThisYear() {
		return this.sentence.contains("，今年") && NOW.in(this.sentence)
				|| THIS_YEAR.in(this.sentence) && begins(COUNTED) && changes();
	}

	/**
	 * Whether the sentence names the report year too, or a row of years.
	 */
	private boolean besideThisYear() {
		Set<Integer> years = new HashSet<>();
		Words.Search found = OTHER_YEAR.search(this.sentence);
		while (found.find()) {
			years.add(Years.number(found.group(1)));
		}
		return years.contains(this.reportYear) || years.size() >= ROW;
	}

	private Tie earlier() {
		return (ends(LAST_BEFORE) || begins(LEFT_OVER) || this.after.contains("问题") && begins(SOLVED)) ? Tie.EARLIER
				: Tie.NONE;
	}

	private Tie point() {
		return (ends(SINCE) || begins(TEMPORAL)) ? Tie.POINT : Tie.NONE;
	}

	private Tie document() {
		if (begins(TITLE) || ends(ENCLOSED)) {
			return Tie.DOCUMENT;
		}
		boolean actor = this.clauseBefore.isEmpty() || ACTOR.are(this.clauseBefore);
		if (begins(ATTRIBUTE) || !actor && begins(FOUNDED)) {
			return Tie.ATTRIBUTE;
		}
		boolean named = begins(EVENT) || begins(actor ? DOCUMENT_ALONE : DOCUMENT) || ends(PASSED_ON)
				|| AWARDED.in(this.clauseBefore);
		boolean referred = ends(REFERRED) || REFERENCE.in(this.clauseBefore);
		return ((referred || named) && !own()) ? Tie.DOCUMENT : Tie.NONE;
	}

	/**
	 * Whether it is the year that the report gives itself.
	 */
	private boolean own() {
		boolean titled = begins(OWN_TITLE) && ends(NAMED_BEFORE) && !this.clauseBefore.contains("各")
				&& !this.clauseBefore.contains("全");
		return titled || begins(OWN_REPORT) && !ends(REFERRED) && PRESENTED.in(this.sentence);
	}

	private Tie plan() {
		boolean planned = this.year > this.reportYear && PLANNED.in(this.sentence) && !DONE.in(this.sentence);
		return planned ? Tie.PLAN : Tie.NONE;
	}

	private boolean begins(Words words) {
		return words.begin(this.after);
	}

	private boolean ends(Words words) {
		return words.in(this.close);
	}

	/**
	 * One way to belong to something.
	 */
	private interface Rule {

		Tie tie();

	}

}
