package org.nianbao.comparison;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the reports say of one thing.
 *
 * @param label what it is called within its group
 * @param unit what it is counted in, empty if its label says it
 * @param values what each report says, in their order
 * @param changes how each but the first differs from the first
 */
record Line(String label, String unit, List<Value> values, List<Change> changes) {

	static Line of(String label, String unit, List<Side> sides, Function<Side, Value> value,
			BiFunction<Value, Value, Change> change) {
		List<Value> values = sides.stream().map(value).toList();
		return new Line(label, unit, values,
				values.stream().skip(1).map((one) -> change.apply(values.get(0), one)).toList());
	}

	/**
	 * Each report with how it differs from the first; the first differs from nothing.
	 */
	public List<Box> boxes() {
		return IntStream.range(0, this.values.size())
			.mapToObj((at) -> new Box(this.values.get(at), (at > 0) ? this.changes.get(at - 1) : null, at))
			.toList();
	}

	/**
	 * Whether a report differs from the first.
	 */
	boolean differs() {
		return this.changes.stream().anyMatch(Change::differs);
	}

	/**
	 * Whether every report states it, if only as a blank.
	 */
	boolean shared() {
		return this.values.stream().allMatch(Value::stated);
	}

}
