package org.nianbao.delivery;

import java.util.List;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.nianbao.delivery.KeptPage.Header;
import org.springframework.http.HttpHeaders;

/**
 * A kept page in one encoding, with all that its answer says.
 *
 * @param headers what every answer with it says
 * @param fields the same as they are sent
 * @param length the field that says how long it is
 * @param bytes its bytes, which nobody changes
 */
record KeptForm(List<Header> headers, HttpFields fields, HttpField length, byte[] bytes) {

	static KeptForm of(List<Header> headers, byte[] bytes) {
		HttpFields.Mutable fields = HttpFields.build();
		headers.forEach((header) -> header.values()
			.forEach((value) -> fields.add(new PreEncodedHttpField(header.name(), value))));
		return new KeptForm(List.copyOf(headers), fields.asImmutable(),
				new PreEncodedHttpField(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes.length)), bytes);
	}

}
