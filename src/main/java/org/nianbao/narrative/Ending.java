package org.nianbao.narrative;

/**
 * How reviews or lawsuits ended.
 */
public enum Ending {

	/** In any way, or not yet. */
	ANY,

	/** 结果维持. */
	UPHELD,

	/** 结果纠正. */
	CORRECTED,

	/** 其他结果. */
	OTHER,

	/** 尚未审结. */
	PENDING

}
