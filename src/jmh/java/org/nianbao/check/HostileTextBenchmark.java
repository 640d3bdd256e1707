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
 * The whole catalogue over a report whose section 一 holds 1 048 576 characters that
 * nobody writes in good faith, as does last year's: below a second each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class HostileTextBenchmark {

	private static final int CHARACTERS = 1 << 20;

	@Param
	private Text text;

	private Examined examined;

	@Setup
	public void write() {
		this.examined = BenchmarkReports.withGeneral(this.text.length(CHARACTERS));
	}

	@Benchmark
	public List<Finding> catalogue() {
		return Checks.run(this.examined);
	}

	/**
	 * What the texts repeat to their end.
	 */
	public enum Text {

		ONE_LINE_WITHOUT_PUNCTUATION("政府信息公开工作年度报告"), DIGITS("1234567890"), OPENING_BRACKETS("（《“〔{"),
		DIRECTION_MARKS("\u202E报\u200F告\u2067"), PARTS("其中"), LISTS("网站1条、"), PARTS_OF_PARTS("共收到申请9件，其中自然人5件、其中");

		private final String repeated;

		Text(String repeated) {
			this.repeated = repeated;
		}

		String length(int characters) {
			return this.repeated.repeat(characters / this.repeated.length() + 1).substring(0, characters);
		}

	}

}
