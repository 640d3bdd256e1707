package org.nianbao.chart;

import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Revisions;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Each chart of a report as a picture.
 */
@Controller
class ChartController {

	private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

	private final Revisions revisions;

	private final Charts charts;

	ChartController(Revisions revisions, Charts charts) {
		this.revisions = revisions;
		this.charts = charts;
	}

	@GetMapping("/reports/{org:[\\w-]+}/{year:\\d{4}}/charts/{chart:[a-z]+}.{ending:svg|png}")
	ResponseEntity<byte[]> picture(@PathVariable String org, @PathVariable int year, @PathVariable String chart,
			@PathVariable String ending) {
		return this.revisions.current(org, year)
			.flatMap((report) -> this.charts.of(report, this.revisions.currentOf(org))
				.named(chart)
				.map((drawn) -> picture(report, drawn, ending)))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static ResponseEntity<byte[]> picture(PublishedReport report, BarChart chart, String ending) {
		Picture picture = Picture.of(chart, "数据来源：" + chart.source(report));
		boolean svg = ending.equals("svg");
		return ResponseEntity.ok()
			.contentType(svg ? SVG : MediaType.IMAGE_PNG)
			.cacheControl(CacheControl.noCache())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"%s-%d-%s.%s\"".formatted(report.organizationCode(), report.year(),
							chart.id(), ending))
			.body(svg ? Svg.of(picture, chart.title()) : Png.of(picture));
	}

}
