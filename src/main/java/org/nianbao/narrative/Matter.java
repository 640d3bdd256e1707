package org.nianbao.narrative;

/**
 * What a statement about disclosure on application, reviews and lawsuits speaks of.
 */
public enum Matter {

	/** 收到、受理、办理: new, new and carried over, or answered. */
	RECEIVED,

	/** 收到、受理, told apart from what was answered: new, or new and carried over. */
	TAKEN,

	/** 新收. */
	NEW,

	/** 新收 with 上年结转, said to be together. */
	HELD,

	/** 上年结转. */
	CARRIED_IN,

	/** 办结、答复. */
	ANSWERED,

	/** 结转下年度. */
	CARRIED_OUT,

	/** 结转, from or to which year is not said. */
	CARRIED,

	/** 予以公开. */
	DISCLOSED,

	/** 部分公开. */
	PARTLY_DISCLOSED,

	/** 不予公开. */
	REFUSED,

	/** 无法提供. */
	UNAVAILABLE,

	/** 不予处理. */
	UNPROCESSED,

	/** 其他处理. */
	OTHERWISE,

	/** 自然人. */
	NATURAL_PERSONS,

	/** 商业企业. */
	ENTERPRISES,

	/** 科研机构. */
	RESEARCH,

	/** 社会公益组织. */
	CHARITIES,

	/** 法律服务机构. */
	LAWYERS,

	/** 法人或其他组织. */
	ORGANIZATIONS,

	/** 行政复议. */
	REVIEWS,

	/** 行政诉讼. */
	LAWSUITS,

	/** 未经复议直接起诉. */
	DIRECT_LAWSUITS,

	/** 复议后起诉. */
	LAWSUITS_AFTER_REVIEW

}
