package org.nianbao.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nianbao.audit.AuditEvent;
import org.nianbao.form.Edition;

/**
 * One event of a report's record.
 *
 * @param moment when it happened
 * @param actor who did it, as pages show them
 * @param kind what was done, as one verb
 * @param lines what it tells, line by line
 * @param hash its place in the chain
 */
record HistoryEvent(Instant moment, String actor, String kind, List<Told> lines, String hash) {

	private static final Set<String> CHANGES = Set.of("ENTER", "WRITE", "BEGIN", "CARRY_OVER", "ABANDON", "IMPORT");

	/** Of these many in a row are one for a reader. */
	private static final Set<String> REPEATED = Set.of("ENTER", "WRITE", "CONFIRM");

	private static final Set<String> EVERYWHERE = Set.of("BEGIN", "TAKE_IN", "CARRY_OVER", "ABANDON", "IMPORT");

	private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("BEGIN", "新建"),
			Map.entry("TAKE_IN", "收录归档报告"), Map.entry("IMPORT", "从文件导入"), Map.entry("CARRY_OVER", "带入上年数据"),
			Map.entry("ENTER", "填写表格"), Map.entry("WRITE", "填写文字"), Map.entry("CONFIRM", "确认上年数据"),
			Map.entry("EXPLAIN", "说明"), Map.entry("SUBMIT", "提交审核"), Map.entry("COMMENT", "写审核意见"),
			Map.entry("UNCOMMENT", "删除审核意见"), Map.entry("RETURN", "退回修改"), Map.entry("ANSWER", "答复审核意见"),
			Map.entry("APPROVE", "审核通过"), Map.entry("SCHEDULE", "设定发布时间"), Map.entry("UNSCHEDULE", "取消定时发布"),
			Map.entry("PUBLICATION_FAILED", "定时发布没有成功"), Map.entry("PUBLISH", "发布"), Map.entry("CORRECT", "开始更正"),
			Map.entry("ABANDON", "放弃更正"), Map.entry("WITHDRAW", "撤回"));

	static HistoryEvent of(AuditEvent event, String actor, Edition edition) {
		boolean change = CHANGES.contains(event.action());
		return new HistoryEvent(event.at(), actor, event.action(),
				event.detail().lines().map((line) -> Told.of(line, change, edition)).toList(), event.hash());
	}

	/**
	 * The event as far as it speaks of a place; without lines if it does not.
	 */
	HistoryEvent about(HistoryFilter filter) {
		if (filter.all() || EVERYWHERE.contains(this.kind)) {
			return this;
		}
		List<Told> about = this.lines.stream().filter((line) -> filter.takes(line.place())).toList();
		return new HistoryEvent(this.moment, this.actor, this.kind, about, this.hash);
	}

	boolean speaksOf(HistoryFilter filter) {
		return filter.all() || EVERYWHERE.contains(this.kind)
				|| this.lines.stream().anyMatch((line) -> filter.takes(line.place()));
	}

	/**
	 * Whether it continues what another event did.
	 */
	boolean continues(HistoryEvent other) {
		return REPEATED.contains(this.kind) && this.kind.equals(other.kind) && this.actor.equals(other.actor);
	}

	/**
	 * Whether it is a word among reviewers until they give the report back.
	 */
	boolean amongReviewers() {
		return this.kind.endsWith("COMMENT");
	}

	/**
	 * What was done.
	 */
	public String label() {
		return LABELS.getOrDefault(this.kind, this.kind);
	}

	/**
	 * When, as people in China read it.
	 */
	public String time() {
		return ReportHistory.time(this.moment);
	}

}
