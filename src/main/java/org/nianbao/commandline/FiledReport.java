package org.nianbao.commandline;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Earlier;
import org.nianbao.check.Timing;
import org.nianbao.form.Imprint;
import org.nianbao.form.ReportContent;

/**
 * A report in a file.
 *
 * @param source the file
 * @param content the report
 * @param imprint what it says of its publication, {@code null} if nothing
 */
record FiledReport(InputFile source, ReportContent content, @Nullable Imprint imprint) {

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
