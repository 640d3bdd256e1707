package org.nianbao.commandline;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Earlier;
import org.nianbao.check.Timing;
import org.nianbao.form.Imprint;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;
import org.nianbao.form.UnreadableReport;
import org.nianbao.intake.Oddity;
import org.nianbao.intake.Taken;

/**
 * A report in a file.
 *
 * @param source the file
 * @param content the report
 * @param imprint what it says of its publication, {@code null} if nothing
 * @param oddities what was not read as it stands in the file
 */
record FiledReport(InputFile source, ReportContent content, @Nullable Imprint imprint, List<Oddity> oddities) {

	/**
	 * A report as it was understood from a file. Where the file does not say the
	 * organization's code, its name serves, and where it does not say whose acts it
	 * counts, they are the organization's own.
	 * @throws UnreadableReport if the file does not say whose report it is, or of which
	 * year
	 */
	static FiledReport of(InputFile source, Taken taken) {
		Integer year = taken.year();
		String name = taken.organization().name();
		if (year == null || name.isEmpty()) {
			throw new UnreadableReport(
					"没有找到" + ((year == null) ? "报告年度" : "机关名称") + "，请在标题里写明，或者把文件名改成“机关名称2023年政府信息公开工作年度报告”这样");
		}
		String code = taken.organization().code();
		Scope scope = taken.scope();
		List<Oddity> oddities = new ArrayList<>(taken.oddities());
		if (code.isEmpty() || scope == null) {
			oddities.add(new Oddity("organization", name, name, "文件里没有机构代码和统计范围，代码用名称代替，范围按本机关", false));
		}
		Reporter organization = new Reporter(code.isEmpty() ? name : code, name);
		return new FiledReport(source, taken.content(organization, year, (scope != null) ? scope : Scope.OWN),
				taken.imprint(), oddities);
	}

	/**
	 * The file's name, as people know it.
	 */
	String file() {
		return this.source.name();
	}

	/**
	 * Whether it says that it was published before it came into the portal.
	 */
	boolean historical() {
		return this.imprint != null && this.imprint.historical();
	}

	/**
	 * Which revision it is, 0 if it is not published.
	 */
	int revision() {
		return (this.imprint != null) ? this.imprint.number() : 0;
	}

	/**
	 * When it was published first, {@code null} if that is not known.
	 */
	@Nullable Timing timing() {
		return (this.imprint == null) ? null
				: this.imprint.firstIssuedOn()
					.map((day) -> new Timing(this.content.scope().deadline(this.content.year()), day))
					.orElse(null);
	}

	/**
	 * The report as last year's of another.
	 * @param allHistorical whether it is historical whatever it says itself
	 */
	Earlier earlier(boolean allHistorical) {
		return new Earlier(this.content, allHistorical || historical());
	}

	/**
	 * Whether another file holds the report of the same organization, year and scope.
	 */
	boolean sameAs(FiledReport other) {
		return this.content.year() == other.content.year() && this.content.scope() == other.content.scope()
				&& this.content.organization().code().equals(other.content.organization().code());
	}

}
