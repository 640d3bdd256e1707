package org.nianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nianbao.narrative.Amount;
import org.nianbao.narrative.Listing;
import org.nianbao.narrative.ListingReader;
import org.nianbao.narrative.Prose;

/**
 * N2: the parts that a narrative lists make the total beside them. Parts may be fewer
 * where the text says that they are a selection, never more.
 */
class PartsCheck implements Check {

	@Override
	public String id() {
		return "N2";
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		int year = examined.content().year();
		return examined.printed()
			.texts()
			.entrySet()
			.stream()
			.flatMap((text) -> ListingReader.read(text.getValue())
				.stream()
				.map((listing) -> trial(text.getKey(), text.getValue(), listing, year)));
	}

	private static Trial trial(String narrative, Prose prose, Listing listing, int year) {
		Passage phrase = Printed.passage(narrative, prose, listing.phrase());
		List<Trial.Operand> operands = new ArrayList<>();
		operands.add(new Trial.Operand(narrative, year, listing.total().value()));
		listing.parts().forEach((part) -> operands.add(new Trial.Operand(narrative, year, part.value())));
		String subject = Printed.called(narrative) + "“" + phrase.text() + "”";
		String sum = sum(listing);
		if (listing.adds()) {
			return new Trial(subject, operands, sum, null);
		}
		BigDecimal parts = listing.sum().value();
		String message = subject + "，列出的" + sum + "，相差 " + parts.subtract(listing.total().value()).abs().toPlainString()
				+ "，请核对；只列出一部分的，请写明“主要包括”";
		List<BigDecimal> rests = operands.stream().map(Trial.Operand::value).toList();
		return Trial.found(subject, operands,
				new Finding("N2", Severity.WARNING, List.of(narrative), parts, listing.total().value(), rests,
						List.of(phrase, Printed.passage(narrative, prose, listing.all())), message));
	}

	private static String sum(Listing listing) {
		String parts = listing.parts()
			.stream()
			.map(Amount::value)
			.map(BigDecimal::toPlainString)
			.collect(Collectors.joining(" + "));
		return (listing.parts().size() > 1) ? parts + " = " + listing.sum().value().toPlainString() : parts;
	}

}
