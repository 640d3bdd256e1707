package org.nianbao.report;

import java.util.Set;

/**
 * Where a report stands, and what may be done to it there.
 */
public enum Status {

	/** Being written. */
	DRAFT("编制中", Action.EDIT, Action.SUBMIT, Action.ABANDON),

	/** Waiting for a reviewer. */
	SUBMITTED("待审核", Action.RETURN, Action.APPROVE),

	/** Given back with comments. */
	RETURNED("已退回", Action.EDIT, Action.SUBMIT, Action.ABANDON),

	/** Found right, waiting to be issued. */
	APPROVED("待发布", Action.RETURN, Action.PUBLISH),

	/** Issued to the public. */
	PUBLISHED("已发布", Action.CORRECT, Action.WITHDRAW),

	/** Taken back from the public. */
	WITHDRAWN("已撤回", Action.CORRECT);

	private final String label;

	private final Set<Action> actions;

	Status(String label, Action... actions) {
		this.label = label;
		this.actions = Set.of(actions);
	}

	/**
	 * The word that pages use for it.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Why what was written is not saved here, and what to do with it.
	 */
	public String locked() {
		String when = allows(Action.CORRECT) ? "要修改的，请审核员先开始更正" : "等报告退回以后再填";
		return "报告现在是“" + this.label + "”，不能填写。您填的内容没有保存，仍在下面：可以复制出来，" + when;
	}

	/**
	 * Whether something may be done to a report that stands here.
	 */
	public boolean allows(Action action) {
		return this.actions.contains(action);
	}

}
