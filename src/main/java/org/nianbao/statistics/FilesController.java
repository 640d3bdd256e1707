package org.nianbao.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.document.CsvLine;
import org.nianbao.document.DataWorkbook;
import org.nianbao.document.SavedAs;
import org.nianbao.publication.Format;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The statistics as files, all pages of the table in one.
 */
@Controller
class FilesController {

	private final Statistics statistics;

	FilesController(Statistics statistics) {
		this.statistics = statistics;
	}

	@GetMapping("/statistics.csv")
	ResponseEntity<byte[]> csv(Question question) {
		Asked asked = asked(question);
		StringBuilder csv = new StringBuilder().append(CsvLine.BYTE_ORDER_MARK);
		csv.append(CsvLine.of(asked.extract().heads()));
		asked.extract()
			.rows()
			.forEach((row) -> csv.append(CsvLine.of(row.stream().map(FilesController::field).toList())));
		return answer(asked, "csv", Format.CSV).body(csv.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static String field(@Nullable Object value) {
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		return (value != null) ? CsvLine.text(value.toString()) : "";
	}

	@GetMapping("/statistics.xlsx")
	ResponseEntity<Resource> workbook(Question question) throws IOException {
		Asked asked = asked(question);
		Path file = write(asked);
		return answer(asked, "xlsx", Format.XLSX).contentLength(Files.size(file))
			.body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
	}

	/**
	 * One workbook is written at a time.
	 */
	private synchronized Path write(Asked asked) throws IOException {
		Path file = Files.createTempFile("statistics-", ".xlsx");
		try (DataWorkbook workbook = new DataWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			workbook.add("统计", 2, asked.extract().heads(), asked.extract().rows());
			workbook.add("指标说明", 1, Extract.RATE_HEADS, asked.extract().rates());
			if (asked.missing() != null) {
				workbook.add("没有公布报告的机关", 1, List.of("机构代码", "机构名称"), asked.missing());
			}
			workbook.write(out);
			return file;
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	private Asked asked(Question question) {
		if (question.org() != null) {
			OrganizationStatistics one = this.statistics.organization(question.org());
			return new Asked(one.name() + "历年政府信息公开统计", "statistics-" + one.code(),
					new Extract(one.columns(), one.lines().stream()), null);
		}
		YearStatistics year = this.statistics.year(question);
		return new Asked(year.year() + "年政府信息公开统计（" + year.scope().label() + "）",
				"statistics-" + year.year() + "-" + year.scopeKey(),
				new Extract(year.columns(), year.placed().stream().map(year::line)),
				year.missing()
					.organizations()
					.stream()
					.map((organization) -> List.of(organization.getCode(), organization.getName())));
	}

	private static ResponseEntity.BodyBuilder answer(Asked asked, String ending, Format format) {
		return ResponseEntity.ok()
			.contentType(format.mediaType())
			.cacheControl(CacheControl.noCache())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					SavedAs.attachment(asked.name() + "." + ending, asked.plain() + "." + ending));
	}

	/**
	 * What is asked for as a file.
	 *
	 * @param name what the file is called
	 * @param plain the same without Chinese
	 * @param extract what stands in it
	 * @param missing who has no report, {@code null} if that is not asked
	 */
	private record Asked(String name, String plain, Extract extract, @Nullable Stream<List<String>> missing) {

	}

}
