package org.nianbao.check;

/**
 * B6: what was newly made public is among all that is public, and was newly made unless
 * it had waited.
 */
class DisclosedDocumentsCheck extends ComparisonCheck {

	DisclosedDocumentsCheck() {
		super("B6");
	}

	@Override
	String message(Compared compared) {
		return compared.label() + "：" + compared.leftSide() + "，少于" + compared.rightSide() + "，请核对，属实的请说明原因";
	}

}
