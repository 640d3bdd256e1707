package org.nianbao.source;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.nianbao.form.UnreadableReport;

/**
 * XML as it comes, piece by piece. What declares a document type is refused: nothing is
 * expanded, nothing fetched.
 */
final class XmlPart implements AutoCloseable {

	/** How deep elements may stand in each other. */
	static final int DEEPEST = 256;

	private static final String DOCUMENT_TYPE = "文件里有文档类型声明（DTD），Word 和 Excel 不会写它，没有打开它，请在 Word、WPS 或 Excel 里另存一份再导入";

	private static final XMLInputFactory FACTORY = factory();

	private final InputStream in;

	private final XMLStreamReader reader;

	private int depth;

	XmlPart(InputStream in) throws IOException {
		this.in = in;
		try {
			this.reader = FACTORY.createXMLStreamReader(in);
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		// Newer JDKs stop at 100 by themselves and would call the file damaged.
		factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * DEEPEST));
		return factory;
	}

	/**
	 * Goes on to the next piece.
	 * @return its kind, one of {@link XMLStreamConstants}
	 */
	int next() throws IOException {
		try {
			int kind = this.reader.next();
			if (kind == XMLStreamConstants.DTD || kind == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new UnreadableReport(DOCUMENT_TYPE);
			}
			if (kind == XMLStreamConstants.START_ELEMENT && ++this.depth > DEEPEST) {
				throw new UnreadableReport("文件里的内容套得太深，不会是年报，请在 Word、WPS 或 Excel 里另存一份再导入");
			}
			this.depth -= (kind == XMLStreamConstants.END_ELEMENT) ? 1 : 0;
			return kind;
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	/**
	 * Goes on to the next element that begins.
	 * @return whether there is one
	 */
	boolean nextElement() throws IOException {
		int kind = next();
		while (kind != XMLStreamConstants.START_ELEMENT && kind != XMLStreamConstants.END_DOCUMENT) {
			kind = next();
		}
		return kind == XMLStreamConstants.START_ELEMENT;
	}

	/**
	 * Whether the piece where reading stands is an element that begins.
	 */
	boolean begins() {
		return this.reader.isStartElement();
	}

	boolean begins(String name) {
		return begins() && name().equals(name);
	}

	/**
	 * The characters in the element that just began, up to its end.
	 */
	String content() throws IOException {
		StringBuilder content = new StringBuilder();
		int inside = 1;
		while (inside > 0) {
			int kind = next();
			inside += (kind == XMLStreamConstants.START_ELEMENT) ? 1 : 0;
			inside -= (kind == XMLStreamConstants.END_ELEMENT) ? 1 : 0;
			if (kind == XMLStreamConstants.CHARACTERS || kind == XMLStreamConstants.CDATA) {
				content.append(text());
			}
		}
		return content.toString();
	}

	/**
	 * The name of the element without its prefix.
	 */
	String name() {
		return this.reader.getLocalName();
	}

	/**
	 * An attribute of the element that just began.
	 * @param name its name without prefix
	 * @return its value, empty if there is none
	 */
	String attribute(String name) {
		for (int i = 0; i < this.reader.getAttributeCount(); i++) {
			if (this.reader.getAttributeLocalName(i).equals(name)) {
				return this.reader.getAttributeValue(i);
			}
		}
		return "";
	}

	int attributes() {
		return this.reader.getAttributeCount();
	}

	String attributeName(int index) {
		return this.reader.getAttributeLocalName(index);
	}

	String attributeValue(int index) {
		return this.reader.getAttributeValue(index);
	}

	String text() {
		return this.reader.getText();
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
