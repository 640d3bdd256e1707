package org.nianbao.narrative;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an opening paragraph says about its report: whom to ask, the period, and where the
 * electronic version is.
 *
 * @param address the street address, {@code null} if it is not said; so are the others
 * @param postcode the postcode
 * @param telephone the telephone, which a fax is not
 * @param site where the electronic version is
 * @param periods the periods that are stated, in order
 */
public record Opening(@Nullable Span address, @Nullable Span postcode, @Nullable Span telephone, @Nullable Span site,
		List<Period> periods) {

	public Opening {
		periods = List.copyOf(periods);
	}

	/**
	 * Reads an opening paragraph.
	 */
	public static Opening of(Prose prose) {
		ContactReader contact = new ContactReader(prose);
		return new Opening(contact.address(), contact.postcode(), contact.telephone(), SiteReader.site(prose),
				PeriodReader.periods(prose));
	}

}
