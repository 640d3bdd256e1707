package org.nianbao.review;

import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.entry.TestEntry;
import org.nianbao.report.Discussions;
import org.nianbao.report.ReportOnDesk;

/**
 * A report for 2023 whose section 五 was made from that of 2022.
 */
final class RepeatedReport {

	static final String THEN = """
			2022年，本局公开工作仍有不足：一是公开的主动性还不够强，二是主动公开的政策解读只有9条，形式比较单一。
			（一）下一步将加强业务培训，每季度至少培训1次，提高各股室人员的业务水平。
			（二）加强对各单位公开工作的检查。""";

	static final String NOW = """
			2023年，本局公开工作仍有不足：一是公开的主动性还不够强，二是主动公开的政策解读只有17条，形式比较单一。
			（一）下一步将加强业务培训，每季度至少培训2次，提高各股室人员的业务水平。
			（二）栏目更新慢的问题已按月自查整改。""";

	private RepeatedReport() {
	}

	/**
	 * Publishes the report for 2022 and writes the one for 2023.
	 * @return the key of the one for 2023
	 */
	static long write(TestReports reports, TestEntry entry, Discussions discussions, TestOffice office) {
		publishBefore(reports, entry, discussions, office);
		long id = reports.complete(office, 2023);
		entry.write(id, "五", NOW, office.filer());
		entry.write(id, "一", "本年的总体情况是重新写的。", office.filer());
		return id;
	}

	/**
	 * Publishes the report for 2022, whatever the checks warn of.
	 */
	static void publishBefore(TestReports reports, TestEntry entry, Discussions discussions, TestOffice office) {
		long before = reports.complete(office, 2022);
		entry.write(before, "五", THEN, office.filer());
		ReportOnDesk report = reports.open(before, office);
		report.findings()
			.stream()
			.filter(report.said()::asks)
			.forEach((finding) -> discussions.explain(before, finding.identity(), "测试用", office.filer()));
		reports.publish(before, office);
	}

}
