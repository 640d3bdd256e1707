package org.nianbao.check;

/**
 * Y6: the cases that were pending last year are among those of this year.
 */
class PendingCasesCheck extends ComparisonCheck {

	PendingCasesCheck() {
		super("Y6");
	}

	@Override
	String message(Compared compared) {
		return compared.label() + "：" + compared.rightSide() + "，多于本年" + compared.leftSide()
				+ "，请核对是不是漏了上年未审结的案件，属实的请说明";
	}

}
