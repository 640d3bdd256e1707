package org.nianbao.publication;

import java.nio.charset.StandardCharsets;

import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.nianbao.report.IssuedFigures;
import org.nianbao.report.IssuedRevision;

/**
 * A revision with its content as the database lists them.
 *
 * @param report the revision
 * @param content the JSON of what it says
 */
record RevisionContent(PublishedReport report, String content) {

	IssuedFigures figures() {
		ReportContent read = ReportJson.read(this.content.getBytes(StandardCharsets.UTF_8));
		return new IssuedFigures(new IssuedRevision(this.report.id(), read.organization(), read.year(),
				this.report.number(), this.report.publishedAt(), this.report.historical()), read.scope(),
				read.figures());
	}

}
