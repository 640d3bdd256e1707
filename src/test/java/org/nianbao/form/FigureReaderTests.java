package org.nianbao.form;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.FigureReader.Reading;
import org.nianbao.form.TypedFigures.TypedFigure;

import static org.assertj.core.api.Assertions.assertThat;

class FigureReaderTests {

	static List<TypedFigure> typed() {
		return TypedFigures.all();
	}

	@ParameterizedTest
	@MethodSource("typed")
	void typedTextsMeanWhatTheTableSays(TypedFigure figure) {
		Reading reading = FigureReader.read(figure.typed(), figure.type());
		BigDecimal value = reading.value();
		assertThat(outcome(reading)).isEqualTo(figure.outcome());
		assertThat((value != null) ? value.toPlainString() : "").isEqualTo(figure.value());
		assertThat(reading.note()).isEqualTo(figure.note());
	}

	@Test
	void aRefusalSaysWhatToType() {
		assertThat(FigureReader.read("十二", CellType.COUNT).problem()).isEqualTo("“十二”不是一个数，请用阿拉伯数字填写，例如 1271");
		assertThat(FigureReader.read("无", CellType.COUNT).problem()).isEqualTo("“无”不是数字：没有发生请填 0，还没有数请留空");
		assertThat(FigureReader.read("12 34", CellType.COUNT).problem())
			.isEqualTo("“12 34”数字中间有空格，看不出是一个数还是两个数，请去掉空格，一格只填一个数");
		assertThat(FigureReader.read("5千元", CellType.MONEY).problem()).isEqualTo("“5千元”数字后面的“千元”没有看懂，请只填数字，金额以万元计");
	}

	@Test
	void aFootnoteMarkIsNoDigit() {
		assertThat(FigureReader.read("12①", CellType.COUNT).value()).isNull();
		assertThat(FigureReader.read("12²", CellType.COUNT).value()).isNull();
	}

	private static String outcome(Reading reading) {
		if (!reading.understood()) {
			return "refused";
		}
		return reading.plain() ? "plain" : "read";
	}

}
