package org.nianbao.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import org.nianbao.audit.AuditLog;
import org.springframework.stereotype.Component;

/**
 * What was done to a report, as its history page tells it.
 */
@Component
class ReportHistory {

	private static final DateTimeFormatter CHINA_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
		.withZone(ZoneId.of("Asia/Shanghai"));

	private static final Map<String, String> LABELS = Map.of("BEGIN", "新建", "TAKE_IN", "收录归档报告", "ENTER", "填写表格",
			"WRITE", "填写文字", "SUBMIT", "提交审核", "RETURN", "退回修改", "APPROVE", "审核通过", "PUBLISH", "发布");

	private final AuditLog audit;

	ReportHistory(AuditLog audit) {
		this.audit = audit;
	}

	List<Event> of(long reportId) {
		return this.audit.history("report/" + reportId)
			.stream()
			.map((event) -> new Event(time(event.at()), event.actor(),
					LABELS.getOrDefault(event.action(), event.action()), event.detail().lines().toList(), event.hash()))
			.toList();
	}

	/**
	 * A moment as people in China read it.
	 */
	static String time(Instant at) {
		return CHINA_TIME.format(at);
	}

	/**
	 * Something that was done.
	 *
	 * @param at when, as people in China read it
	 * @param actor who did it
	 * @param action what was done
	 * @param details what changed, a line each
	 * @param hash the event's place in the chain
	 */
	record Event(String at, String actor, String action, List<String> details, String hash) {

	}

}
