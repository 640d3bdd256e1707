package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a check does on the labelled narratives.
 */
class Score {

	private final String check;

	private final List<String> mistakes = new ArrayList<>();

	private int cases;

	private int expected;

	private int found;

	private int right;

	private int alarms;

	Score(String check) {
		this.check = check;
	}

	void add(LabelledCase labelled, List<Finding> findings) {
		List<String> quotes = labelled.expected(this.check);
		this.cases++;
		this.expected += quotes.size();
		for (String quote : quotes) {
			if (findings.stream().anyMatch((finding) -> meets(finding, quote, labelled))) {
				this.found++;
			}
			else {
				this.mistakes.add("missed " + labelled.name() + " “" + quote + "” in " + beginning(labelled));
			}
		}
		for (Finding finding : findings) {
			if (quotes.stream().anyMatch((quote) -> meets(finding, quote, labelled))) {
				this.right++;
			}
			else {
				this.alarms++;
				this.mistakes.add("false alarm " + labelled.name() + " " + finding.message() + " "
						+ finding.passages().stream().map(Passage::text).toList() + " in " + beginning(labelled));
			}
		}
	}

	private static boolean meets(Finding finding, String quote, LabelledCase labelled) {
		return quote.isEmpty() || finding.passages().stream().anyMatch((passage) -> {
			String text = labelled.texts().getOrDefault(passage.narrative(), "");
			for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
				if (passage.from() < at + quote.length() && at < passage.to()) {
					return true;
				}
			}
			return false;
		});
	}

	private static String beginning(LabelledCase labelled) {
		String text = String.join(" / ", labelled.texts().values()).replace('\n', ' ');
		return text.substring(0, Math.min(60, text.length()));
	}

	/**
	 * The share of what it finds that is wrong indeed.
	 */
	double precision() {
		return (this.right + this.alarms == 0) ? 1 : (double) this.right / (this.right + this.alarms);
	}

	/**
	 * The share of what is wrong that it finds.
	 */
	double recall() {
		return (this.expected == 0) ? 1 : (double) this.found / this.expected;
	}

	List<String> mistakes() {
		return this.mistakes.stream().map((mistake) -> this.check + " " + mistake).toList();
	}

	@Override
	public String toString() {
		return String.format("%-5s %5d %8d %4d %4d %4d %9.3f %6.3f", this.check, this.cases, this.expected, this.right,
				this.alarms, this.expected - this.found, precision(), recall());
	}

}
