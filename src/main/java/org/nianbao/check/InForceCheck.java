package org.nianbao.check;

import org.nianbao.form.Comparison.Relation;

/**
 * Y3: the documents in force are last year's with those issued and without those
 * repealed, and the number of those made public does not shrink.
 */
class InForceCheck extends ComparisonCheck {

	InForceCheck() {
		super("Y3");
	}

	@Override
	String message(Compared compared) {
		boolean equal = compared.comparison().relation() == Relation.EQUAL;
		return compared.label() + "：" + compared.leftSide() + (equal ? "，" : "，少于") + compared.rightSide() + "，"
				+ compared.difference() + "，请核对，有自然失效的请说明";
	}

}
