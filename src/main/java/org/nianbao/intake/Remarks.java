package org.nianbao.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is odd about a file, each thing once, in the order in which it was met.
 */
final class Remarks {

	private final Set<Oddity> oddities = new LinkedHashSet<>();

	/**
	 * Something that was read otherwise than it stands, and surely means that.
	 */
	void note(String place, String source, String read, String message) {
		this.oddities.add(new Oddity(place, source, read, message, false));
	}

	/**
	 * Something that a person has to decide.
	 */
	void ask(String place, String source, String read, String message) {
		this.oddities.add(new Oddity(place, source, read, message, true));
	}

	/**
	 * A label that is not worded as the form words it.
	 */
	void label(String place, String source, String form, double certainty) {
		String message = "“" + FigureText.shown(source) + "”当作“" + form + "”读（把握 " + Math.round(certainty * 100) + "%）";
		if (certainty < Pairing.SURE) {
			ask(place, source, form, message + "，请核对");
		}
		else {
			note(place, source, form, message);
		}
	}

	List<Oddity> all() {
		return new ArrayList<>(this.oddities);
	}

}
