package org.nianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.nianbao.narrative.Prose;
import org.nianbao.narrative.Quantity;
import org.nianbao.narrative.QuantityReader;

/**
 * N3: a quantity that the narratives state more than once is the same every time.
 */
class RestatedCheck implements Check {

	@Override
	public String id() {
		return "N3";
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		int year = examined.content().year();
		Map<String, List<Stated>> stated = new LinkedHashMap<>();
		examined.printed()
			.texts()
			.forEach((narrative, prose) -> QuantityReader.read(prose, year)
				.forEach((quantity) -> stated.computeIfAbsent(quantity.key(), (key) -> new ArrayList<>())
					.add(new Stated(narrative, prose, quantity))));
		return stated.values().stream().flatMap((same) -> trials(same, year));
	}

	private static Stream<Trial> trials(List<Stated> same, int year) {
		List<Trial> trials = new ArrayList<>();
		long names = same.stream()
			.map((stated) -> stated.quantity().name())
			.filter((name) -> !name.isEmpty())
			.distinct()
			.count();
		for (int i = 1; i < same.size(); i++) {
			Stated again = same.get(i);
			for (Stated before : same.subList(0, i)) {
				boolean one = before.quantity().name().equals(again.quantity().name()) || names == 1;
				if (one) {
					trials.add(trial(before, again, year));
					break;
				}
			}
		}
		return trials.stream();
	}

	private static Trial trial(Stated before, Stated again, int year) {
		List<Trial.Operand> operands = List.of(before.operand(year), again.operand(year));
		String subject = again.where() + "“" + again.words() + "”";
		if (!again.quantity().contradicts(before.quantity())) {
			return new Trial(subject, operands, "与" + before.where() + "“" + before.words() + "”一致", null);
		}
		BigDecimal first = before.quantity().amount().value();
		BigDecimal second = again.quantity().amount().value();
		List<String> places = before.narrative().equals(again.narrative()) ? List.of(again.narrative())
				: List.of(again.narrative(), before.narrative());
		return Trial.found(subject, operands,
				new Finding("N3", Severity.WARNING, places, first, second, List.of(first, second),
						List.of(again.passage(), before.passage()), "同一个数前后不一：" + before.where() + "写“" + before.words()
								+ "”，" + again.where() + "写“" + again.words() + "”，请核对后统一"));
	}

	/**
	 * A quantity where it stands.
	 */
	private record Stated(String narrative, Prose prose, Quantity quantity) {

		Passage passage() {
			return Printed.passage(this.narrative, this.prose, this.quantity.span());
		}

		String words() {
			return passage().text();
		}

		String where() {
			return Printed.called(this.narrative);
		}

		Trial.Operand operand(int year) {
			return new Trial.Operand(this.narrative, year, this.quantity.amount().value());
		}

	}

}
