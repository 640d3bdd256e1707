package org.nianbao.check;

import java.util.List;
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
 * The whole catalogue over one full report with last year's, so many characters in the
 * opening and in each section: below 50 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CatalogueBenchmark {

	@Param({ "3000", "10000" })
	private int characters;

	private Examined examined;

	@Setup
	public void write() {
		this.examined = BenchmarkReports.withEverySection((year) -> OfficialProse.of(year, this.characters));
	}

	@Benchmark
	public List<Finding> catalogue() {
		return Checks.run(this.examined);
	}

}
