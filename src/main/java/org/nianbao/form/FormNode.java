package org.nianbao.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A mapping of a form's file; what is missing or of the wrong kind is named with the
 * file's name.
 */
record FormNode(String file, Map<String, Object> values) {

	String text(String key) {
		String text = optionalText(key);
		if (text == null) {
			throw new IllegalStateException(this.file + ": " + key + " is missing in " + this.values);
		}
		return text;
	}

	@Nullable String optionalText(String key) {
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
		return Boolean.TRUE.equals(this.values.get(key));
	}

	FormNode node(String key) {
		return new FormNode(this.file, asMap(this.values.getOrDefault(key, Map.of())));
	}

	List<FormNode> nodes(String key) {
		return list(key).stream().map((value) -> new FormNode(this.file, asMap(value))).toList();
	}

	List<String> texts(String key) {
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
	private Map<String, Object> asMap(Object value) {
		if (!(value instanceof Map<?, ?>)) {
			throw new IllegalStateException(this.file + ": " + value + " is not a mapping");
		}
		return (Map<String, Object>) value;
	}

}
