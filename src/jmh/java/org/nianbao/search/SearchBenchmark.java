package org.nianbao.search;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.nianbao.NianbaoApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long a search takes among many reports. Fills the index of a database of its own
 * once, and asks it some hundred questions of each kind.
 */
public final class SearchBenchmark {

	private static final int REPORTS = Integer.getInteger("reports", 100_000);

	private static final int ROUNDS = 20;

	private static final int BATCH = 500;

	private static final double MILLISECOND = 1e6;

	private SearchBenchmark() {
	}

	/**
	 * Runs it.
	 * @param arguments the directory of the database
	 */
	public static void main(String[] arguments) {
		Path directory = Path.of((arguments.length > 0) ? arguments[0] : "target/search-benchmark").toAbsolutePath();
		try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(NianbaoApplication.class)
			.run("--server.port=0", "--nianbao.data.directory=" + directory)) {
			fill(portal);
			portal.getBean(Frequencies.class).refresh();
			measure(portal.getBean(Find.class));
		}
	}

	private static void fill(ConfigurableApplicationContext portal) {
		JdbcClient jdbc = portal.getBean(JdbcClient.class);
		if (jdbc.sql("select count(*) from search_report").query(Integer.class).single() >= REPORTS) {
			return;
		}
		jdbc.sql("alter table search_report drop constraint search_report_revision_id_fkey").update();
		jdbc.sql("drop index search_report_words").update();
		TransactionTemplate transaction = portal.getBean(TransactionTemplate.class);
		Index index = portal.getBean(Index.class);
		IntStream.range(0, REPORTS / BATCH)
			.parallel()
			.forEach((batch) -> transaction
				.executeWithoutResult((status) -> IntStream.range(batch * BATCH, (batch + 1) * BATCH)
					.mapToObj(MadeReports::report)
					.forEach((made) -> index.put(made.report(), made.indexed()))));
		jdbc.sql("create index search_report_words on search_report using gin (words) with (fastupdate = off)")
			.update();
		jdbc.sql("vacuum analyze search_report").update();
		System.out.println(jdbc.sql("""
				select 'table ' || pg_size_pretty(pg_relation_size('search_report')) || ', texts and terms '
				  || pg_size_pretty(pg_table_size('search_report') - pg_relation_size('search_report'))
				  || ', index of terms ' || pg_size_pretty(pg_relation_size('search_report_words'))""")
			.query(String.class)
			.single());
	}

	private static void measure(Find find) {
		Map<String, List<Sought>> kinds = kinds();
		kinds.values().forEach((questions) -> questions.forEach(find::find));
		long[] all = new long[0];
		for (Map.Entry<String, List<Sought>> kind : kinds.entrySet()) {
			long[] times = IntStream.range(0, ROUNDS)
				.boxed()
				.flatMap((round) -> kind.getValue().stream())
				.mapToLong((sought) -> time(find, sought))
				.toArray();
			print(kind.getKey(), times);
			all = LongStream.concat(Arrays.stream(all), Arrays.stream(times)).toArray();
		}
		print("all", all);
		kinds.forEach((kind, questions) -> questions.forEach((sought) -> slow(find, sought)));
	}

	private static void slow(Find find, Sought sought) {
		long time = IntStream.range(0, 5).mapToLong((i) -> time(find, sought)).min().orElseThrow();
		Found found = find.find(sought);
		System.out.printf("%7.1f ms %6d%s %s%n", time / MILLISECOND, found.total(), found.more() ? "+" : " ", sought);
	}

	private static long time(Find find, Sought sought) {
		long begin = System.nanoTime();
		find.find(sought);
		return System.nanoTime() - begin;
	}

	private static void print(String kind, long[] times) {
		Arrays.sort(times);
		System.out.printf("%-20s %5d questions  p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms%n", kind, times.length,
				at(times, 0.5), at(times, 0.95), at(times, 0.99));
	}

	private static double at(long[] sorted, double share) {
		return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] / MILLISECOND;
	}

	private static Map<String, List<Sought>> kinds() {
		Map<String, List<Sought>> kinds = new LinkedHashMap<>();
		kinds.put("in every report", words("政府信息公开", "公开", "政府", "公 开 信 息", "工作年度报告", "主动公开政府信息情况"));
		kinds.put("common", words("2020", "2019年", "申请", "行政复议", "乡村振兴", "人民政府", "教育局", "县", "水务", "财政预算", "政策文件"));
		kinds.put("two words", words("乡村振兴 2021", "教育局 2020", "脱贫攻坚 -水库", "医保 养老", "\"没有收取信息处理费\" 冷凉蔬菜"));
		kinds.put("rare", words(MadeReports.office(22), MadeReports.office(700), "马铃薯 枸杞", "龙泽水库", "玉溪县 金泉", "凤岭公路改造",
				"made-77", "没有的词"));
		kinds.put("traditional", words("鄉村振興", "２０２０ 教育局", "醫保報銷"));
		kinds.put("filtered",
				List.of(new Sought(Words.of("公开"), 2020, null, "", Order.RELEVANCE, 1),
						new Sought(Words.of("乡村振兴"), 0, null, "2019", Order.PUBLISHED, 1),
						new Sought(Words.of("政府信息"), 0, List.of("made-5", "made-6"), "", Order.ORGANIZATION, 1),
						new Sought(Words.of("申请"), 0, null, "", Order.PUBLISHED, 30)));
		kinds.put("list",
				List.of(new Sought(null, 0, null, "", Order.YEAR, 1),
						new Sought(null, 2020, null, "", Order.PUBLISHED, 7),
						new Sought(null, 0, null, "", Order.ORGANIZATION, 200),
						new Sought(null, 0, null, "2019", Order.YEAR, 5)));
		return kinds;
	}

	private static List<Sought> words(String... typed) {
		return Arrays.stream(typed)
			.map((words) -> new Sought(Words.of(words), 0, null, "", Order.RELEVANCE, 1))
			.toList();
	}

}
