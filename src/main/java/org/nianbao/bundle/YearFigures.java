package org.nianbao.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.nianbao.account.SignedIn;
import org.nianbao.audit.AuditLog;
import org.nianbao.document.China;
import org.nianbao.document.FiguresWorkbook;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Revisions;
import org.nianbao.report.ReportBook;
import org.nianbao.report.ReportLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The figures of all reports of a year as one workbook. One report is in memory at a
 * time, and read in a transaction of its own; one workbook is written at a time.
 */
@Service
class YearFigures {

	private final ReportBook book;

	private final Revisions revisions;

	private final AuditLog audit;

	private final TransactionOperations transactions;

	private final Clock clock;

	YearFigures(ReportBook book, Revisions revisions, AuditLog audit, TransactionOperations transactions, Clock clock) {
		this.book = book;
		this.revisions = revisions;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Writes the figures of the reports of a year that are public and that a person
	 * audits.
	 * @return the file, to be deleted by whoever has read it
	 * @throws BundleRefused if there are none
	 */
	synchronized Path write(int year, SignedIn by) throws IOException {
		List<ReportLine> reports = this.book.auditedBy(by).stream().filter((line) -> line.year() == year).toList();
		Map<Long, PublishedReport> latest = this.revisions.latest();
		List<PublishedReport> issued = reports.stream()
			.filter(ReportLine::isPublic)
			.map((line) -> latest.get(line.id()))
			.filter(Objects::nonNull)
			.toList();
		if (issued.isEmpty()) {
			throw new BundleRefused(year + " 年没有您可以查看的已公布的报告，请换一个年度");
		}
		this.transactions.executeWithoutResult((transaction) -> this.audit.record(by.username(), "DOWNLOAD_FIGURES",
				"figures/" + year, "共 " + issued.size() + " 份报告"));
		Path file = Files.createTempFile("figures-", ".xlsx");
		try (FiguresWorkbook workbook = new FiguresWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			issued.forEach((report) -> this.revisions.content(report.id())
				.ifPresent((content) -> workbook.add(content, report.number(), report.publishedOn(),
						report.historical())));
			long withdrawn = reports.stream().filter(ReportLine::withdrawn).count();
			workbook.write(facts(year, issued.size(), withdrawn, this.clock.instant()), out);
			return file;
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	private static Map<String, String> facts(int year, int reports, long withdrawn, Instant now) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("内容", year + "年政府信息公开工作年度报告全部数据");
		facts.put("生成时间", China.second(now) + "（北京时间）");
		facts.put("报告", "共 " + reports + " 份，每份取现行的一版" + ((withdrawn > 0) ? "；已撤回的 " + withdrawn + " 份不列入" : ""));
		facts.put("表", "每张法定表格一页，一行一份报告；用两种版本表格的，各占一页");
		facts.put("列", "第一行是表中的行，第二行是表中的列，第三行是单元格的名字，与报告的 JSON、CSV 文件一致");
		facts.put("空白", "空白表示报告在这一格没有填数，不等于 0");
		facts.put("单位", "件数为整数，金额为万元");
		facts.put("总计", "照报告列出，没有重新计算");
		return facts;
	}

}
