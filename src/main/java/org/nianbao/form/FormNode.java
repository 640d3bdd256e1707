package org.nianbao.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A mapping of a YAML file that the portal brings along; what is missing or of the wrong
 * kind is named with the file's name.
 *
 * @param file the file's name
 * @param values what it maps
 */
public record FormNode(String file, Map<String, Object> values) {

	/**
	 * The mapping that a file consists of.
	 * @param file its place on the class path, such as {@code /form/edition-2021.yaml}
	 */
	public static FormNode read(String file) {
		try (Reader yaml = new InputStreamReader(FormNode.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			String name = file.substring(file.lastIndexOf('/') + 1);
			return new FormNode(name, mapping(name, YamlTree.read(yaml)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The text under a key.
	 * @throws IllegalStateException if there is none
	 */
	public String text(String key) {
		String text = optionalText(key);
		if (text == null) {
			throw new IllegalStateException(this.file + ": " + key + " is missing in " + this.values);
		}
		return text;
	}

	/**
	 * The text under a key, {@code null} if there is none.
	 */
	public @Nullable String optionalText(String key) {
		Object value = this.values.get(key);
		return (value != null) ? value.toString() : null;
	}

	int number(String key) {
		return Integer.parseInt(text(key));
	}

	@Nullable Integer optionalNumber(String key) {
		return this.values.containsKey(key) ? number(key) : null;
	}

	boolean flag(String key) {
		return "true".equals(this.values.get(key));
	}

	/**
	 * The mapping under a key, without an entry if there is none.
	 */
	public FormNode node(String key) {
		return new FormNode(this.file, mapping(this.file, this.values.getOrDefault(key, Map.of())));
	}

	/**
	 * The mappings that are listed under a key.
	 */
	public List<FormNode> nodes(String key) {
		return list(key).stream().map((value) -> new FormNode(this.file, mapping(this.file, value))).toList();
	}

	/**
	 * The texts that are listed under a key.
	 */
	public List<String> texts(String key) {
		return list(key).stream().map(Object::toString).toList();
	}

	/**
	 * Texts by their names.
	 */
	Map<String, String> words(String key) {
		Map<String, String> words = new LinkedHashMap<>();
		node(key).values().forEach((name, text) -> words.put(name, text.toString()));
		return words;
	}

	private List<?> list(String key) {
		return (this.values.get(key) instanceof List<?> list) ? list : List.of();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> mapping(String file, Object value) {
		if (!(value instanceof Map<?, ?>)) {
			throw new IllegalStateException(file + ": " + value + " is not a mapping");
		}
		return (Map<String, Object>) value;
	}

}
