package org.nianbao.delivery;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

	/**
	 * Fields that have been written before: most answers say the same in most of them,
	 * and a field written for sending takes more memory than its characters.
	 */
	private static final Cache<Header, List<HttpField>> WRITTEN = Caffeine.newBuilder().maximumSize(200).build();

	static KeptForm of(List<Header> headers, byte[] bytes) {
		HttpFields.Mutable fields = HttpFields.build();
		headers.forEach((header) -> WRITTEN.get(header, KeptForm::written).forEach(fields::add));
		return new KeptForm(List.copyOf(headers), fields.asImmutable(),
				new PreEncodedHttpField(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes.length)), bytes);
	}

	private static List<HttpField> written(Header header) {
		return header.values()
			.stream()
			.<HttpField>map((value) -> new PreEncodedHttpField(header.name(), value))
			.toList();
	}

}
