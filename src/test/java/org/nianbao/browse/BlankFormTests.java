package org.nianbao.browse;

import java.io.ByteArrayInputStream;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.PortalTest;
import org.nianbao.form.Edition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everybody can take the blank form of an edition.
 */
@PortalTest
class BlankFormTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@MethodSource("org.nianbao.form.Editions#all")
	void theBlankFormHasASheetForEachTable(Edition edition) throws Exception {
		MockHttpServletResponse response = get("/forms/" + edition.id() + ".xlsx");
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment")
			.contains("filename*=UTF-8''");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
			assertThat(workbook).map(Sheet::getSheetName)
				.startsWith(edition.sections()
					.stream()
					.filter((section) -> section.table() != null)
					.map((section) -> section.number() + "、" + section.heading())
					.toArray(String[]::new));
		}
	}

	@Test
	void thereIsNoFormOfAnotherYear() throws Exception {
		assertThat(get("/forms/2020.xlsx").getStatus()).isEqualTo(404);
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
	}

}
