package org.nianbao.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * S4: the last section says whether fees for processing information were charged, where
 * the edition of the form asks for it.
 */
class FeeCheck extends TopicsCheck {

	FeeCheck() {
		super("S4", "六");
	}

	@Override
	public @Nullable String skipped(Examined examined) {
		return subjects(examined).isEmpty() ? examined.content().edition().id() + " 版的格式不要求写信息处理费" : null;
	}

	@Override
	String message(List<String> missing) {
		return "第六部分没有写明收取信息处理费的情况，请写明本年收取的件数和金额，没有收取的也要写明";
	}

}
