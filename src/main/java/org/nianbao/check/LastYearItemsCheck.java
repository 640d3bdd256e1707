package org.nianbao.check;

/**
 * Y2: the items of last year are those that last year's report ended with.
 */
class LastYearItemsCheck extends ComparisonCheck {

	LastYearItemsCheck() {
		super("Y2");
	}

	@Override
	String message(Compared compared) {
		return compared.label() + "：" + compared.leftSide() + "，" + compared.rightSide() + "，" + compared.difference()
				+ "，请核对，统计口径有变化的请说明";
	}

}
