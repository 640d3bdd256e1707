package org.nianbao;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

import com.sun.management.OperatingSystemMXBean;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What an operation spends beside time: the processor time of the whole process with its
 * compiler and garbage collector, and what a benchmark says of other processes and of
 * files.
 */
public class Spent implements InternalProfiler {

	private static final double NANOSECONDS = 1e6;

	private static final double BYTES = 1000;

	private static final LongAdder OTHERS = new LongAdder();

	private static final LongAdder WRITTEN = new LongAdder();

	private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	private long before;

	/**
	 * Adds processor time that another process took for an operation.
	 * @param nanoseconds how much
	 */
	public static void byOthers(long nanoseconds) {
		OTHERS.add(nanoseconds);
	}

	/**
	 * Adds a file that an operation made.
	 */
	public static byte[] file(byte[] file) {
		WRITTEN.add(file.length);
		return file;
	}

	@Override
	public String getDescription() {
		return "Processor time and the size of files, an operation";
	}

	@Override
	public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
		OTHERS.reset();
		WRITTEN.reset();
		this.before = this.system.getProcessCpuTime();
	}

	@Override
	public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
			IterationResult result) {
		double operations = result.getMetadata().getAllOps();
		double own = (this.system.getProcessCpuTime() - this.before) / NANOSECONDS;
		return List.of(average("cpu", own / operations, "ms/op"),
				average("cpu of others", OTHERS.sum() / NANOSECONDS / operations, "ms/op"),
				average("file", WRITTEN.sum() / BYTES / operations, "KB/op"));
	}

	private static Result<?> average(String name, double value, String unit) {
		return new ScalarResult(name, value, unit, AggregationPolicy.AVG);
	}

}
