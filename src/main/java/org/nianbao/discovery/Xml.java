package org.nianbao.discovery;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document that is written from its beginning to its end. Characters that XML
 * cannot hold are left out.
 */
final class Xml {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

	private static final String IMPOSSIBLE = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final XMLStreamWriter writer;

	private Xml() throws XMLStreamException {
		this.writer = FACTORY.createXMLStreamWriter(this.bytes, StandardCharsets.UTF_8.name());
	}

	/**
	 * Writes a document.
	 * @param root the name of its outermost element
	 * @param namespace the namespace of all its elements
	 * @return UTF-8
	 */
	static byte[] document(String root, String namespace, Content content) {
		try {
			Xml xml = new Xml();
			xml.writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writer.writeStartElement(root);
			xml.writer.writeDefaultNamespace(namespace);
			content.write(xml);
			xml.writer.writeEndDocument();
			xml.writer.close();
			return xml.bytes.toByteArray();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * An element with others in it.
	 */
	void element(String name, Content content) throws XMLStreamException {
		this.writer.writeStartElement(name);
		content.write(this);
		this.writer.writeEndElement();
	}

	/**
	 * An element with a text in it.
	 */
	void text(String name, String text) throws XMLStreamException {
		this.writer.writeStartElement(name);
		this.writer.writeCharacters(possible(text));
		this.writer.writeEndElement();
	}

	/**
	 * An element without content.
	 * @param attributes names and values in turn
	 */
	void empty(String name, String... attributes) throws XMLStreamException {
		this.writer.writeEmptyElement(name);
		for (int i = 0; i < attributes.length; i += 2) {
			this.writer.writeAttribute(attributes[i], possible(attributes[i + 1]));
		}
	}

	private static String possible(String text) {
		return text.replaceAll(IMPOSSIBLE, "");
	}

	/**
	 * What stands in an element.
	 */
	@FunctionalInterface
	interface Content {

		void write(Xml xml) throws XMLStreamException;

	}

}
