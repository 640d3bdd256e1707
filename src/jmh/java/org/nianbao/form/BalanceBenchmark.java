package org.nianbao.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All balances and totals of one report, every cell of which is filled in: below 1 µs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BalanceBenchmark {

	@Param({ "2019", "2021" })
	private String edition;

	private Sums sums;

	private Figures figures;

	@Setup
	public void fill() {
		Edition form = Editions.byId(this.edition).orElseThrow();
		Random random = new Random(50);
		Map<String, BigDecimal> values = new HashMap<>();
		form.cells().forEach((cell) -> values.put(cell.name(), BigDecimal.valueOf(random.nextInt(100_000))));
		this.sums = form.sums();
		this.figures = Figures.of(form, values, Map.of()).withTotals();
	}

	@Benchmark
	public int[] balances() {
		return this.sums.broken(this.figures);
	}

}
