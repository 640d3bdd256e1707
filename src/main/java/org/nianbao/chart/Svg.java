package org.nianbao.chart;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.web.util.HtmlUtils;

/**
 * Draws a picture as SVG, which stays sharp at any size.
 */
final class Svg {

	private static final String FONTS = "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif";

	private Svg() {
	}

	static byte[] of(Picture picture, String title) {
		StringBuilder svg = new StringBuilder();
		svg.append(
				"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\" role=\"img\">"
					.formatted(Picture.WIDTH, picture.height()));
		svg.append("<title>").append(escaped(title)).append("</title>");
		svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
		picture.boxes()
			.forEach((box) -> svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>"
				.formatted(box.x(), box.y(), box.width(), box.height(), box.color())));
		svg.append("<g font-family=\"").append(FONTS).append("\">");
		picture.words()
			.forEach((words) -> svg
				.append("<text x=\"%d\" y=\"%d\" font-size=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>".formatted(
						words.x(), words.y(), words.size(), words.align().name().toLowerCase(Locale.ROOT),
						words.color(), escaped(words.text()))));
		return svg.append("</g></svg>").toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
	}

}
