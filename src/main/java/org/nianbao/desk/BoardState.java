package org.nianbao.desk;

import org.jspecify.annotations.Nullable;
import org.nianbao.report.ReportLine;

/**
 * Where an organization is with its report of a year.
 */
enum BoardState {

	/** Nobody has begun it. */
	NOT_BEGUN("未开始", "draft"),

	/** It is being written. */
	DRAFT("编制中", "draft"),

	/** It was given back with comments. */
	RETURNED("已退回", "returned"),

	/** It waits for a reviewer. */
	SUBMITTED("待审核", "submitted"),

	/** It waits to be issued. */
	APPROVED("待发布", "approved"),

	/** The public has it, and it is opened again for a correction. */
	CORRECTING("更正中", "approved"),

	/** The public has it. */
	PUBLISHED("已发布", "published"),

	/** It was taken back from the public. */
	WITHDRAWN("已撤回", "withdrawn");

	private final String label;

	private final String tag;

	BoardState(String label, String tag) {
		this.label = label;
		this.tag = tag;
	}

	static BoardState of(@Nullable ReportLine report) {
		if (report == null) {
			return NOT_BEGUN;
		}
		return switch (report.status()) {
			case DRAFT -> report.correcting() ? CORRECTING : DRAFT;
			case SUBMITTED -> SUBMITTED;
			case RETURNED -> RETURNED;
			case APPROVED -> APPROVED;
			case PUBLISHED -> PUBLISHED;
			case WITHDRAWN -> WITHDRAWN;
		};
	}

	/**
	 * The word that pages use for it.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * The look of its tag.
	 */
	public String tag() {
		return this.tag;
	}

}
