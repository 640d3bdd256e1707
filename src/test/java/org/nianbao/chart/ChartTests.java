package org.nianbao.chart;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.nianbao.form.Editions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@PortalTest
class ChartTests {

	private static final String CHARTS = "/reports/640422/2020/charts/";

	@Autowired
	private MockMvc mvc;

	@Test
	void besideAReportStandDisputesAndTheYearsBeforeAndWhatTheReportDrawsIsNotDrawnAgain() throws Exception {
		Document page = Jsoup.parse(asked("/reports/640422/2020").getContentAsString(StandardCharsets.UTF_8));
		assertThat(page.select("section[aria-labelledby=charts] caption").eachText()).containsExactly("行政复议、行政诉讼结果（件）",
				"历年新收申请（件）");
		assertThat(page.select("table.bars caption").eachText()).doesNotHaveDuplicates();
		assertThat(page.select("section[aria-labelledby=charts] table.bars").last().select("tr").eachText())
			.containsExactly("2019 年 10", "2020 年 3");
		for (String address : page.select(".pictures a").eachAttr("href")) {
			assertThat(asked(address).getStatus()).as(address).isEqualTo(200);
		}
		assertThat(page.select(".pictures a")).hasSize(8);
		Document first = Jsoup.parse(asked("/reports/640422/2019").getContentAsString(StandardCharsets.UTF_8));
		assertThat(first.select(".pictures li").eachText()).noneMatch((line) -> line.contains("历年"));
	}

	@Test
	void aPictureSaysWhatItShowsAndWhereItsFiguresComeFrom() throws Exception {
		MockHttpServletResponse response = asked(CHARTS + "trend.svg");
		assertThat(response.getContentType()).isEqualTo("image/svg+xml");
		assertThat(response.getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"640422-2020-trend.svg\"");
		Document svg = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8), Parser.xmlParser());
		assertThat(svg.select("text").eachText()).containsExactly("历年新收申请（件）", "2019 年", "10", "2020 年", "3",
				"数据来源：西吉县人民政府各年政府信息公开工作年度报告的现行版");
		List<Integer> widths = svg.select("rect[fill=#17456f]")
			.eachAttr("width")
			.stream()
			.map(Integer::valueOf)
			.toList();
		assertThat(widths).containsExactly(700, 210);
	}

	@Test
	void theSamePictureForPrintHasItsBarsAndItsLettersWhereverItIsMade() throws Exception {
		BufferedImage image = ImageIO
			.read(new ByteArrayInputStream(asked(CHARTS + "trend.png").getContentAsByteArray()));
		assertThat(image.getWidth()).isEqualTo(2 * Picture.WIDTH);
		assertThat(new Color(image.getRGB(2 * 900, 2 * 148))).isEqualTo(Color.decode("#17456f"));
		assertThat(new Color(image.getRGB(2 * 900, 2 * 204))).isEqualTo(Color.WHITE);
		assertThat(dark(image, 2 * 40, 2 * 40, 2 * 300, 2 * 50)).as("letters of the title").isBetween(4000, 40_000);
	}

	@Test
	void everyEditionDrawsTheSameChartsUnderTheSameNames() {
		assertThat(Editions.all()).allSatisfy((edition) -> {
			assertThat(edition.charts().stream().map((chart) -> chart.id())).containsExactly("applicants", "outcomes");
			assertThat(edition.further().stream().map((chart) -> chart.id())).containsExactly("disputes");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/reports/640422/2020/charts/nothing.svg", "/reports/640422/2018/charts/trend.svg",
			"/reports/640422/2019/charts/trend.png", "/reports/640422/2020/charts/trend.gif" })
	void whatIsNotDrawnIsNotFound(String address) throws Exception {
		assertThat(asked(address).getStatus()).isEqualTo(404);
	}

	private static int dark(BufferedImage image, int x, int y, int width, int height) {
		int dark = 0;
		for (int row = y; row < y + height; row++) {
			for (int column = x; column < x + width; column++) {
				dark += (new Color(image.getRGB(column, row)).getGreen() < 128) ? 1 : 0;
			}
		}
		return dark;
	}

	private MockHttpServletResponse asked(String address) throws Exception {
		return this.mvc.perform(get(address)).andReturn().getResponse();
	}

}
