package org.nianbao.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Pairs the labels of a file with those of the form: equal ones wherever they stand, then
 * similar ones that stand in the right place between them.
 */
final class Pairing {

	/** What is less sure than this is asked. */
	static final double SURE = 0.9;

	private static final double SIMILAR = 0.5;

	private static final double RIVAL = 0.15;

	private final List<Label> sources;

	private final List<Label> forms;

	private final @Nullable Pair[] pairs;

	private final boolean[] taken;

	private final List<Integer> doubled = new ArrayList<>();

	private Pairing(List<Label> sources, List<Label> forms) {
		this.sources = sources;
		this.forms = forms;
		this.pairs = new Pair[sources.size()];
		this.taken = new boolean[forms.size()];
	}

	/**
	 * Pairs labels.
	 * @param sources the labels of the file in their order
	 * @param forms the labels of the form in their order
	 */
	static Pairing of(List<Label> sources, List<Label> forms) {
		Pairing pairing = new Pairing(sources, forms);
		pairing.equal();
		pairing.similar();
		return pairing;
	}

	/**
	 * The pair of a label of the file, {@code null} if the form has none like it.
	 */
	@Nullable Pair pair(int source) {
		return this.pairs[source];
	}

	/**
	 * The labels of the file that say again what one before them says.
	 */
	List<Integer> doubled() {
		return this.doubled;
	}

	private void equal() {
		for (int source = 0; source < this.sources.size(); source++) {
			int form = equalTo(this.sources.get(source));
			if (form < 0) {
				continue;
			}
			if (this.taken[form]) {
				this.doubled.add(source);
			}
			else {
				pair(source, form, 1);
			}
		}
	}

	/**
	 * The only label of the form that has the same words, or the one of them that has the
	 * same number.
	 */
	private int equalTo(Label source) {
		List<Integer> equal = new ArrayList<>();
		for (int form = 0; form < this.forms.size(); form++) {
			if (source.says(this.forms.get(form))) {
				equal.add(form);
			}
		}
		if (equal.size() > 1) {
			equal.removeIf((form) -> !this.forms.get(form).number().equals(source.number()));
		}
		return (equal.size() == 1) ? equal.get(0) : -1;
	}

	private void similar() {
		List<Pair> candidates = new ArrayList<>();
		for (int source = 0; source < this.sources.size(); source++) {
			for (int form = 0; form < this.forms.size(); form++) {
				if (this.pairs[source] == null && !this.taken[form] && between(source, form)) {
					candidates.add(new Pair(source, form, certainty(source, form)));
				}
			}
		}
		candidates.removeIf((pair) -> pair.certainty() < SIMILAR || this.doubled.contains(pair.source()));
		candidates.sort(Comparator.comparing(Pair::certainty).reversed());
		for (Pair pair : candidates) {
			if (this.pairs[pair.source()] == null && !this.taken[pair.form()] && between(pair.source(), pair.form())) {
				pair(pair.source(), pair.form(), pair.certainty());
			}
		}
	}

	private double certainty(int source, int form) {
		double likeness = this.sources.get(source).likeness(this.forms.get(form));
		if (alone(source, form)) {
			return (likeness >= SIMILAR) ? Math.max(likeness, SURE) : (likeness > 0) ? SIMILAR : 0;
		}
		boolean rival = false;
		for (int other = 0; other < this.forms.size(); other++) {
			rival |= other != form && !this.taken[other]
					&& this.sources.get(source).likeness(this.forms.get(other)) > likeness - RIVAL;
		}
		return rival ? Math.min(likeness, SURE - RIVAL) : likeness;
	}

	/**
	 * Whether between the nearest pairs around it there is but one label of the file and
	 * one of the form left.
	 */
	private boolean alone(int source, int form) {
		boolean first = source == 0 || this.pairs[source - 1] != null;
		boolean last = source == this.sources.size() - 1 || this.pairs[source + 1] != null;
		int before = (source == 0 || this.pairs[source - 1] == null) ? -1 : this.pairs[source - 1].form();
		int after = (source == this.sources.size() - 1 || this.pairs[source + 1] == null) ? this.forms.size()
				: this.pairs[source + 1].form();
		return first && last && before == form - 1 && after == form + 1;
	}

	private boolean between(int source, int form) {
		int before = -1;
		for (int other = source - 1; other >= 0 && before < 0; other--) {
			before = form(other, before);
		}
		int after = this.forms.size();
		for (int other = source + 1; other < this.sources.size() && after == this.forms.size(); other++) {
			after = form(other, after);
		}
		return before < form && form < after;
	}

	private int form(int source, int otherwise) {
		Pair pair = this.pairs[source];
		return (pair != null) ? pair.form() : otherwise;
	}

	private void pair(int source, int form, double certainty) {
		this.pairs[source] = new Pair(source, form, certainty);
		this.taken[form] = true;
	}

	@Override
	public String toString() {
		return Arrays.toString(this.pairs);
	}

	/**
	 * A label of the file and its counterpart in the form.
	 *
	 * @param source the label of the file
	 * @param form the label of the form
	 * @param certainty how sure it is that they mean the same, from 0 to 1, which means
	 * that they have the same words
	 */
	record Pair(int source, int form, double certainty) {

		/**
		 * Whether they have the same words.
		 */
		boolean equal() {
			return this.certainty == 1;
		}

	}

}
