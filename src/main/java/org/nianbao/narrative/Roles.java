package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which row or column of the form the words around a number name.
 */
final class Roles {

	private static final String NEXT_YEAR = "(?:下一?年|次年|明年|来年|翌年|下年)";

	private static final Words CARRIED_OUT = Words.of("(?:结转|转入|转至|顺延|延续|移至|留待|跨入|接转|转到)[至到入]?" + NEXT_YEAR + "|"
			+ NEXT_YEAR + "度?[^，。]{0,6}(?:结转|继续办理|办理|答复)|未办结?$|在办$|待办$|正在办理$");

	private static final Words CARRIED_IN = Words
		.of("(?:上一?年|去年|往年|\\d{4}年)[^，。；]{0,8}(?:结转|转入|转来|遗留|留存|顺延|移交|跨年|未办结|接转|延续|转接)|结转(?:上一?年|去年)|年初[^，。]{0,4}结转|承接[^，。]{0,8}结转|转入本年");

	private static final Words NEW = Words.of("新收|新增|新受理|新接收|新提出|新接|新登记|新发生|新申请|新立");

	private static final Words ANSWERED = Words.of("办结|办出|实办|办理完成|办理完毕|办毕|答复(?![率时])|处理完毕|完成办理|办理完|答复完毕");

	private static final Words RECEIVED = Words.of("收到|接件|受理|接收|收悉|登记|接到|收件|办理|处理|申请量|申请数|申请总|接受");

	private static final Words PART = Words
		.of("按期|按时|及时|如期|延期|提前|逾期|当场|限时|涉及|关于|有关|对象|类申请|协助|指导|会商|撤回|补正|重复|^申请[超达]|平均|人均|首次|最多|月均");

	private static final Words CHANNEL = Words.of("网上|网络|在线|信函|邮寄|邮政|快递|当面|现场|窗口|传真|邮箱|电子邮件|平台|微信|书面|来函|线上|线下");

	private static final Words PENDING = Words.of("尚未审结|未审结|审理中|未结|正在审理");

	private static final Words CORRECTED = Words.of("纠正|撤销|责令|败诉|纠错|确认违法");

	private static final Words UPHELD = Words.of("维持|驳回|胜诉");

	private static final Words OTHER_ENDING = Words.of("其他结果|撤回|撤诉|终止|调解");

	private static final Map<String, Matter> OUTCOMES = new LinkedHashMap<>();

	private static final Map<String, Matter> APPLICANTS = new LinkedHashMap<>();

	static {
		OUTCOMES.put("予以公开", Matter.DISCLOSED);
		OUTCOMES.put("部分公开", Matter.PARTLY_DISCLOSED);
		OUTCOMES.put("不予公开", Matter.REFUSED);
		OUTCOMES.put("无法提供", Matter.UNAVAILABLE);
		OUTCOMES.put("不予处理", Matter.UNPROCESSED);
		OUTCOMES.put("其他处理", Matter.OTHERWISE);
		APPLICANTS.put("自然人", Matter.NATURAL_PERSONS);
		APPLICANTS.put("商业企业", Matter.ENTERPRISES);
		APPLICANTS.put("科研机构", Matter.RESEARCH);
		APPLICANTS.put("社会公益组织", Matter.CHARITIES);
		APPLICANTS.put("法律服务机构", Matter.LAWYERS);
		APPLICANTS.put("法人或其他组织", Matter.ORGANIZATIONS);
		APPLICANTS.put("法人或者其他组织", Matter.ORGANIZATIONS);
		APPLICANTS.put("法人和其他组织", Matter.ORGANIZATIONS);
	}

	private Roles() {
	}

	/**
	 * Whether the words narrow the number to a part that the form does not count.
	 */
	static boolean part(String words) {
		return PART.in(words);
	}

	static boolean channel(String words) {
		return CHANNEL.in(words) && !words.contains("等");
	}

	/**
	 * The row that words about carrying over name, {@code null} if they name none.
	 */
	static @Nullable Matter carried(String words) {
		if (CARRIED_OUT.in(words)) {
			return Matter.CARRIED_OUT;
		}
		if (CARRIED_IN.in(words)) {
			return Matter.CARRIED_IN;
		}
		return words.contains("结转") ? Matter.CARRIED : null;
	}

	/**
	 * The row that words about receiving and answering name, {@code null} if they name
	 * none.
	 */
	static @Nullable Matter handled(String words) {
		if (isNew(words)) {
			return Matter.NEW;
		}
		boolean received = RECEIVED.in(words.replace("办理完成", "").replace("办理完毕", ""));
		if (ANSWERED.in(words)) {
			return received && !words.contains("办理答复") && !words.contains("收到的") ? Matter.RECEIVED : Matter.ANSWERED;
		}
		return received ? Matter.RECEIVED : null;
	}

	static boolean isNew(String words) {
		return NEW.in(words);
	}

	/**
	 * The outcomes that words end with: one, or several that are joined by 和.
	 */
	static List<Matter> outcomes(String words) {
		return named(words, OUTCOMES);
	}

	/**
	 * The kinds of applicants that words end with.
	 */
	static List<Matter> applicants(String words) {
		return named(words, APPLICANTS);
	}

	private static List<Matter> named(String words, Map<String, Matter> names) {
		List<Matter> found = new ArrayList<>();
		int last = -1;
		for (Map.Entry<String, Matter> name : names.entrySet()) {
			int at = words.lastIndexOf(name.getKey());
			if (at >= 0 && !found.contains(name.getValue())) {
				found.add(name.getValue());
				last = Math.max(last, at);
			}
		}
		return found;
	}

	static Ending ending(String words) {
		if (PENDING.in(words)) {
			return Ending.PENDING;
		}
		if (CORRECTED.in(words)) {
			return Ending.CORRECTED;
		}
		if (UPHELD.in(words)) {
			return Ending.UPHELD;
		}
		return OTHER_ENDING.in(words) ? Ending.OTHER : Ending.ANY;
	}

}
