package org.nianbao.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of typed texts and what they mean, for the reader on the server and the one
 * in the browser alike. In the file a character that cannot be seen is written as JSON
 * writes it.
 */
public final class TypedFigures {

	private static final JsonMapper MAPPER = new JsonMapper();

	private TypedFigures() {
	}

	/**
	 * Every line of {@code figures/typed.tsv}.
	 */
	public static List<TypedFigure> all() {
		try {
			return new ClassPathResource("figures/typed.tsv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.skip(1)
				.map(TypedFigures::parse)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TypedFigure parse(String line) {
		String[] columns = line.split("\t", -1);
		return new TypedFigure(MAPPER.readValue("\"" + columns[0] + "\"", String.class), CellType.valueOf(columns[1]),
				columns[2], columns[3], columns[4]);
	}

	/**
	 * A typed text and what it means.
	 *
	 * @param typed the text
	 * @param type what the cell takes
	 * @param value the number as reports print it, empty for none
	 * @param note the note behind it, empty for none
	 * @param outcome {@code plain}, {@code read} (to be shown back) or {@code refused}
	 */
	public record TypedFigure(String typed, CellType type, String value, String note, String outcome) {

	}

}
