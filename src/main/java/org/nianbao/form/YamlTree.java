package org.nianbao.form;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML file into mappings, lists and texts, every scalar as the text that it is.
 * A loader that tells types apart does the same, but takes longer to be made than a
 * report takes to be checked, which the command line would wait for.
 */
final class YamlTree {

	private final ParserImpl events;

	private final Map<String, Object> anchors = new HashMap<>();

	private YamlTree(Reader yaml) {
		this.events = new ParserImpl(new StreamReader(yaml), new LoaderOptions());
	}

	/**
	 * Reads a file that consists of one document.
	 * @throws IllegalStateException if it repeats by name what it has not named before
	 */
	static Object read(Reader yaml) {
		YamlTree tree = new YamlTree(yaml);
		tree.events.getEvent();
		tree.events.getEvent();
		return tree.value(tree.events.getEvent());
	}

	private Object value(Event event) {
		if (event instanceof AliasEvent alias) {
			return anchored(alias);
		}
		String anchor = ((NodeEvent) event).getAnchor();
		Object value = (event instanceof ScalarEvent scalar) ? scalar.getValue()
				: event.is(Event.ID.MappingStart) ? mapping() : list();
		if (anchor != null) {
			this.anchors.put(anchor, value);
		}
		return value;
	}

	private Object anchored(AliasEvent alias) {
		Object value = this.anchors.get(alias.getAnchor());
		if (value == null) {
			throw new IllegalStateException(
					"nothing is called &" + alias.getAnchor() + " before " + alias.getStartMark());
		}
		return value;
	}

	private Map<String, Object> mapping() {
		Map<String, Object> mapping = new LinkedHashMap<>();
		for (Event key = this.events.getEvent(); !key.is(Event.ID.MappingEnd); key = this.events.getEvent()) {
			mapping.put(((ScalarEvent) key).getValue(), value(this.events.getEvent()));
		}
		return mapping;
	}

	private List<Object> list() {
		List<Object> list = new ArrayList<>();
		for (Event item = this.events.getEvent(); !item.is(Event.ID.SequenceEnd); item = this.events.getEvent()) {
			list.add(value(item));
		}
		return list;
	}

}
