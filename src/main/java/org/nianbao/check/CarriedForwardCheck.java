package org.nianbao.check;

/**
 * Y1: what last year's report carried forward stands in this one as carried over, column
 * by column.
 */
class CarriedForwardCheck extends ComparisonCheck {

	CarriedForwardCheck() {
		super("Y1");
	}

	@Override
	Severity severity(Examined examined) {
		boolean asPublished = examined.historical() || examined.comparable().filter(Earlier::historical).isPresent();
		return asPublished ? Severity.WARNING : Severity.ERROR;
	}

	@Override
	String message(Compared compared) {
		return compared.label() + "：" + compared.leftSide() + "，" + compared.rightSide() + "，" + compared.difference()
				+ "，两处应当相等，请核对";
	}

}
