package org.nianbao.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nianbao.form.Cell;
import org.nianbao.form.Section;

/**
 * B5: no cell is left blank at submission; one finding a table. What a historical report
 * left blank stays blank and is only noted.
 */
class BlankCheck implements Check {

	private static final int NAMED = 3;

	@Override
	public String id() {
		return "B5";
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		return examined.content()
			.edition()
			.sections()
			.stream()
			.filter((section) -> section.table() != null)
			.map((section) -> trial(section, examined));
	}

	private static Trial trial(Section section, Examined examined) {
		List<Cell> blanks = section.table()
			.cells()
			.stream()
			.filter((cell) -> examined.content().figures().isBlank(cell))
			.toList();
		if (blanks.isEmpty()) {
			return new Trial(section.table().id(), List.of(), "没有空白的格", null);
		}
		String named = blanks.stream()
			.limit(NAMED)
			.map((cell) -> "“" + cell.label() + "”")
			.collect(Collectors.joining("、"));
		String message = "第" + section.number() + "部分的表有 " + blanks.size() + " 格空白：" + named
				+ ((blanks.size() > NAMED) ? "等" : "") + (examined.historical() ? "，按当年公布的原样保留" : "。没有发生的请填 0");
		Severity severity = examined.historical() ? Severity.NOTICE : Severity.ERROR;
		return Trial.found(section.table().id(), List.of(),
				new Finding("B5", severity, blanks.stream().map(Cell::name).toList(), null, null, message));
	}

}
