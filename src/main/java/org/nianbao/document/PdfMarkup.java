package org.nianbao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.NarrativeText;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The pages of a report as a document tree, ready to be laid out.
 */
final class PdfMarkup {

	private static final Pattern NOT_XML = Pattern
		.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final ITemplateEngine templates = templates();

	private final String style = style();

	private static ITemplateEngine templates() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PdfMarkup.class.getClassLoader());
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(resolver);
		return engine;
	}

	private static String style() {
		try (InputStream in = PdfMarkup.class.getResourceAsStream("/templates/document/report.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The pages of a report.
	 * @param colophon how the file can be verified, {@code null} if the portal does not
	 * know it
	 * @param proof the proof sheet behind them, {@code null} for none
	 */
	Document of(IssuedReport report, @Nullable Colophon colophon, @Nullable Proof proof) {
		ReportContent content = report.content();
		Context context = new Context(Locale.CHINA);
		context.setVariable("style", this.style);
		context.setVariable("report", report);
		context.setVariable("content", content);
		context.setVariable("titleLines", report.titleLines());
		context.setVariable("texts", texts(content));
		context.setVariable("units", units(content));
		context.setVariable("colophon", colophon);
		context.setVariable("proof", proof);
		String html = this.templates.process("document/report", context);
		Document page = parse(NOT_XML.matcher(html).replaceAll(""));
		PdfCorrections.apply(page);
		return page;
	}

	private static Map<String, NarrativeText> texts(ReportContent content) {
		Map<String, NarrativeText> texts = new HashMap<>();
		texts.put(Narratives.OPENING, NarrativeText.of(content.narratives().text(Narratives.OPENING)));
		for (Section section : content.edition().sections()) {
			texts.put(section.number(), NarrativeText.of(content.narratives().text(section.number())));
		}
		return texts;
	}

	/**
	 * The columns of money whose heads name no unit, by the ids of their tables.
	 */
	private static Map<String, List<String>> units(ReportContent content) {
		return content.edition().tables().stream().collect(Collectors.toMap(Table::id, Table::moneyWithoutUnit));
	}

	private static Document parse(String html) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
		}
		catch (ParserConfigurationException | SAXException ex) {
			throw new IllegalStateException("The template is not well-formed", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
