package org.nianbao.check;

/**
 * Y5: decisions are counted anew each year, and are not the number of items.
 */
class SameDecisionsCheck extends ComparisonCheck {

	SameDecisionsCheck() {
		super("Y5");
	}

	@Override
	Severity severity(Examined examined) {
		return Severity.NOTICE;
	}

	@Override
	String message(Compared compared) {
		String said = compared.label() + "：" + compared.leftSide();
		return compared.withLastYear() ? said + "，与" + compared.rightSide() + " 完全相同，请核对是不是沿用了上年的数"
				: said + "，等于本行的" + compared.rightSide() + "，请核对是不是把事项个数填成了决定件数";
	}

}
