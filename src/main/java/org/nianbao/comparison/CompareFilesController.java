package org.nianbao.comparison;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.document.CsvLine;
import org.nianbao.document.DataWorkbook;
import org.nianbao.document.SavedAs;
import org.nianbao.publication.Format;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Reports side by side as files.
 */
@Controller
class CompareFilesController {

	private final Choosing choosing;

	private final CompareHeads heads;

	CompareFilesController(Choosing choosing, CompareHeads heads) {
		this.choosing = choosing;
		this.heads = heads;
	}

	@GetMapping("/compare.csv")
	ResponseEntity<byte[]> csv(Question question) {
		Comparison comparison = comparison(question);
		Extract extract = new Extract(comparison);
		String lines = extract.rows()
			.map((row) -> CsvLine.of(row.stream().map(CompareFilesController::field).toList()))
			.collect(Collectors.joining());
		return answer(comparison, Format.CSV,
				(CsvLine.BYTE_ORDER_MARK + CsvLine.of(extract.heads()) + lines).getBytes(StandardCharsets.UTF_8));
	}

	private static String field(@Nullable Object value) {
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		return (value != null) ? CsvLine.text(value.toString()) : "";
	}

	@GetMapping("/compare.xlsx")
	ResponseEntity<byte[]> workbook(Question question) throws IOException {
		Comparison comparison = comparison(question);
		Extract extract = new Extract(comparison);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (DataWorkbook workbook = new DataWorkbook()) {
			workbook.add("数据", 3, extract.heads(), extract.rows());
			workbook.add("文字", 1, extract.textHeads(), extract.texts());
			workbook.add("报告", 1, Extract.REPORT_HEADS, extract.reports());
			workbook.write(out);
		}
		return answer(comparison, Format.XLSX, out.toByteArray());
	}

	private Comparison comparison(Question question) {
		Chosen chosen = this.choosing.chosen(question.keys());
		if (!chosen.enough()) {
			throw NotCompared.few();
		}
		return new Comparison(chosen.sides(), true);
	}

	private ResponseEntity<byte[]> answer(Comparison comparison, Format format, byte[] bytes) {
		String plain = comparison.sides()
			.stream()
			.map((side) -> side.report().organizationCode() + "-" + side.report().year())
			.collect(Collectors.joining("-"));
		return ResponseEntity.ok()
			.contentType(format.mediaType())
			.cacheControl(CacheControl.noCache())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					SavedAs.attachment(this.heads.chinese(comparison) + "." + format.ending(),
							"compare-" + plain + "." + format.ending()))
			.body(bytes);
	}

}
