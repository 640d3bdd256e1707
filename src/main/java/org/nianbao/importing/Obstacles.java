package org.nianbao.importing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

import org.nianbao.document.China;
import org.nianbao.form.Editions;
import org.nianbao.organization.Organization;
import org.nianbao.report.Existing;
import org.springframework.stereotype.Component;

/**
 * What stands between a preview and its confirmation.
 */
@Component
class Obstacles {

	private static final int FIRST_YEAR = 2008;

	/** The longest narrative, in characters: about a hundred pages. */
	private static final int LONGEST = 100_000;

	private static final int LONGEST_LINE = 200;

	private final Clock clock;

	Obstacles(Clock clock) {
		this.clock = clock;
	}

	/**
	 * What to do, by the ids of the fields; empty if it can be confirmed.
	 */
	Map<String, String> of(Preview preview) {
		Map<String, String> problems = new LinkedHashMap<>();
		if (preview.organization() == null) {
			problems.put("organization", "请选择报告的单位");
		}
		year(preview, problems);
		if (preview.organization() != null && preview.year() != null && problems.isEmpty()) {
			kind(preview, preview.organization(), preview.year(), problems);
		}
		preview.figures()
			.refused()
			.forEach((cell) -> problems.put(cell.name(), cell.label() + "：" + preview.problem(cell)));
		lengths(preview, problems);
		preview.unanswered()
			.forEach((one) -> problems.put(one.field(), "请核对后勾选“我已核对”：" + one.where() + "，" + one.message()));
		return problems;
	}

	private void year(Preview preview, Map<String, String> problems) {
		int current = China.day(this.clock.instant()).getYear();
		Integer year = preview.year();
		if (year == null) {
			problems.put("year", "请填写报告年度，四位数字，例如 " + (current - 1));
		}
		else if (year < FIRST_YEAR || year > current) {
			problems.put("year", "报告年度应在 " + FIRST_YEAR + " 年到 " + current + " 年之间");
		}
		else if (preview.historical() && year == current) {
			problems.put("year", year + " 年还没有结束，没有已经公布的报告可以归档，请核对年度，或者选择填入草稿");
		}
	}

	private static void kind(Preview preview, Organization organization, int year, Map<String, String> problems) {
		Existing existing = preview.existing();
		if (existing != null && (preview.historical() || !existing.fillable())) {
			problems.put("existing", there(existing, organization, year, preview.historical()));
		}
		else if (!preview.historical() && Editions.forYear(year).isEmpty()) {
			problems.put("kind", year + " 年没有统一的表格，门户里不能编制，只能作为归档报告收录");
		}
		else if (!preview.historical() && Editions.forYear(year).get() != preview.edition()) {
			problems.put("kind", "文件用的是 " + preview.edition().id() + " 版表格，" + year + " 年的报告要用 "
					+ Editions.forYear(year).get().id() + " 版，不能填入草稿；如果报告已经这样公布，请作为归档报告收录");
		}
		else if (!preview.historical() && preview.scope() != organization.getKind().scope()) {
			problems.put("scope", "门户里" + organization.getName() + "的报告统计" + organization.getKind().scope().label()
					+ "，与所选不同，不能填入草稿");
		}
	}

	private static String there(Existing existing, Organization organization, int year, boolean historical) {
		String what = organization.getName() + " " + year + " 年的报告门户里已经有了（" + existing.status().label() + "），";
		return what + ((historical && existing.fillable()) ? "不能再收录归档报告；可以选择填入草稿" : "不能再导入；要改它，请打开那份报告办理");
	}

	private static void lengths(Preview preview, Map<String, String> problems) {
		preview.form().fields().forEach((name, text) -> {
			boolean narrative = name.startsWith(ImportForm.TEXT);
			boolean line = name.startsWith(ImportForm.HEADING)
					|| name.matches("office|address|postcode|telephone|title");
			int most = narrative ? LONGEST : line ? LONGEST_LINE : Integer.MAX_VALUE;
			if (text.length() > most) {
				problems.put(name, "这里有 " + text.length() + " 个字，最多 " + most + " 个，请删减");
			}
		});
	}

}
