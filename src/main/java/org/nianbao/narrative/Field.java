package org.nianbao.narrative;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What words are about: disclosure on application, reviews, lawsuits, or other business
 * of the organization that is counted in the same way.
 */
enum Field {

	APPLICATIONS, REVIEWS, LAWSUITS, DISPUTES, OTHER;

	private static final Words FOREIGN_APPLICATION = Words
		.of("(?:许可|审批|资金|补贴|补助|奖补|救助|仲裁|修复|执行|注册|登记|认定|入学|贷款|低保|住房|专利|商标|资格|护照|援助|鉴定|保险|赔偿|调解|立案|入党|加入|转移|变更|报建|用地|验收|评审|职称)[^，。；]{0,4}$");

	private static final Terms FOREIGN = Terms
		.of(List.of("工单", "来信", "信访", "建议", "提案", "留言", "咨询", "诉求", "举报", "线索", "来电", "文件", "范本", "情形", "培训", "案例",
				"决定书", "意见书", "法律意见", "资金", "项目", "许可", "公益诉讼", "问题", "来访", "业务", "执法", "事项清单", "仲裁", "应诉情况", "指南",
				"目录", "主动公开", "政策解读", "发布会", "处罚决定", "稿件", "舆情", "回应", "纠纷", "会商", "备案", "检查", "处罚案件", "卷宗", "案卷评查",
				"服务", "材料", "公文", "议题", "信件", "帮办", "代办", "专利", "商标", "名单", "文书", "证照", "证明", "登记证", "执照"));

	private static final Words JOINED = Words.of("复议(?:案件|申请)?[、和与或及]+(?:提起|被提起)?(?:行政)?");

	private static final Terms LAWSUIT = Terms.of(List.of("诉讼", "起诉", "应诉", "诉至"));

	private static final Words OWN_BUSINESS = Words
		.of("(?:受理|立案|承办|审理|办理|审结|代理|代表|参与)[^，。；信]{0,8}(?:行政复议|行政诉讼|行政应诉|诉讼)|复议机构|以县政府为被告|以[^，。]{1,8}为被告");

	/**
	 * The field of the noun that stands last in some words.
	 * @return {@code null} if no noun of any field stands in them
	 */
	static @Nullable Field ofLast(String text) {
		String words = text.replace("法律服务机构", "法律机构");
		int application = application(words);
		int review = words.lastIndexOf("复议");
		int lawsuit = LAWSUIT.last(words);
		int foreign = foreign(words);
		int last = Math.max(Math.max(application, foreign), Math.max(review, lawsuit));
		if (last < 0) {
			return null;
		}
		if (last == foreign) {
			return OTHER;
		}
		if (last == application) {
			return APPLICATIONS;
		}
		if (OWN_BUSINESS.in(words) && !words.contains("信息公开")) {
			return OTHER;
		}
		if (review >= 0 && lawsuit >= 0 && joined(words, review, lawsuit)) {
			return DISPUTES;
		}
		return (last == review) ? REVIEWS : LAWSUITS;
	}

	private static boolean joined(String words, int review, int lawsuit) {
		return lawsuit > review && lawsuit - review <= 8 && JOINED.are(words.substring(review, lawsuit));
	}

	private static int application(String words) {
		int at = words.lastIndexOf("申请");
		while (at >= 0) {
			String before = words.substring(Math.max(0, at - 10), at);
			boolean word = words.startsWith("申请人", at) || words.startsWith("申请表", at) || words.startsWith("撤回", at - 2)
					|| words.startsWith("复议", at - 2);
			if (!word) {
				return FOREIGN_APPLICATION.in(before) ? -1 : at;
			}
			at = words.lastIndexOf("申请", at - 1);
		}
		return -1;
	}

	private static int foreign(String words) {
		int last = FOREIGN.last(words);
		int at = words.lastIndexOf("申请");
		if (at >= 0 && FOREIGN_APPLICATION.in(words.substring(Math.max(0, at - 10), at))) {
			last = Math.max(last, at);
		}
		return last;
	}

	boolean disputed() {
		return this == REVIEWS || this == LAWSUITS || this == DISPUTES;
	}

}
