package org.nianbao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Catalogue;
import org.nianbao.check.Examination;
import org.nianbao.check.Finding;
import org.nianbao.check.Passage;
import org.nianbao.check.Trial;
import org.nianbao.check.Trial.Operand;

/**
 * The auditor's proof sheet (核对单): what each check looked at in a report, where it read
 * it, what came of it, and what people say about that.
 *
 * @param report the report that was looked at
 * @param remark what the reviewer recorded in public about it, {@code null} if nothing
 * @param read the revisions of other reports that it was held against
 * @param examinations what each check did, in the order of the catalogue
 * @param answers why findings may stand, by their identities
 * @param asking the identities of the warnings that nobody has explained
 */
public record Proof(ProofSource report, @Nullable String remark, List<ProofSource> read, List<Examination> examinations,
		Map<String, ProofAnswer> answers, Set<String> asking) {

	private static final int LONGEST_QUOTE = 120;

	public Proof {
		read = List.copyOf(read);
		examinations = List.copyOf(examinations);
		answers = Map.copyOf(answers);
		asking = Set.copyOf(asking);
	}

	/**
	 * How many checks did their work.
	 */
	public long ran() {
		return this.examinations.stream().filter((examination) -> examination.skipped() == null).count();
	}

	/**
	 * How many things they looked at.
	 */
	public long trials() {
		return all().count();
	}

	/**
	 * What they found, in the order of the catalogue.
	 */
	public List<Finding> findings() {
		return all().map(Trial::finding).filter(Objects::nonNull).toList();
	}

	/**
	 * How many findings are explained.
	 */
	public long explained() {
		return findings().stream().filter((finding) -> this.answers.containsKey(finding.identity())).count();
	}

	private Stream<Trial> all() {
		return this.examinations.stream().flatMap((examination) -> examination.trials().stream());
	}

	/**
	 * The checks that found something, in the order of the catalogue.
	 */
	public List<Examination> broken() {
		return this.examinations.stream().filter((examination) -> examination.broken() > 0).toList();
	}

	/**
	 * What holds where a check finds nothing, as the catalogue words it.
	 */
	public String title(Examination examination) {
		return Catalogue.entry(examination.check()).map((entry) -> entry.zh().title()).orElse("");
	}

	/**
	 * How much came of a check, in one line.
	 */
	public String outcome(Examination examination) {
		if (examination.skipped() != null) {
			return "没有核对：" + examination.skipped();
		}
		if (examination.trials().isEmpty()) {
			return "已核对，没有发现问题";
		}
		return "核对 " + examination.trials().size() + " 项，"
				+ ((examination.broken() > 0) ? examination.broken() + " 项有发现" : "全部成立");
	}

	/**
	 * What came of a trial, in one word.
	 */
	public String result(Trial trial) {
		return (trial.finding() != null) ? trial.finding().severity().label() : "成立";
	}

	/**
	 * Why a finding may stand, {@code null} if nobody said it or nothing was found.
	 */
	public @Nullable ProofAnswer answer(Trial trial) {
		return (trial.finding() != null) ? this.answers.get(trial.finding().identity()) : null;
	}

	/**
	 * Whether nobody has explained what was found, and somebody should.
	 */
	public boolean asks(Trial trial) {
		return trial.finding() != null && this.asking.contains(trial.finding().identity());
	}

	/**
	 * The figures that a trial rests upon, by where they were read.
	 */
	public List<ProofFigures> figures(Trial trial) {
		List<ProofFigures> groups = new ArrayList<>();
		List<Operand> operands = trial.operands();
		int from = 0;
		for (int at = 1; at <= operands.size(); at++) {
			if (at == operands.size() || !together(operands.get(from), operands.get(at))) {
				groups.add(group(operands.subList(from, at)));
				from = at;
			}
		}
		return groups;
	}

	private static boolean together(Operand one, Operand other) {
		if (one.unit() != null || other.unit() != null) {
			return one.unit() != null && other.unit() != null && one.place().equals(other.place());
		}
		return one.year() == other.year() && part(one).equals(part(other));
	}

	private static String part(Operand operand) {
		int end = operand.place().indexOf('/');
		return (end < 0) ? operand.place() : operand.place().substring(0, end);
	}

	private ProofFigures group(List<Operand> operands) {
		Operand first = operands.get(0);
		return (first.unit() != null) ? ProofFigures.ofUnits(operands)
				: ProofFigures.of(source(first.year()), operands);
	}

	private String source(int year) {
		if (year == this.report.year()) {
			return "";
		}
		return this.read.stream()
			.filter((source) -> source.year() == year
					&& source.organization().code().equals(this.report.organization().code()))
			.findFirst()
			.map(ProofSource::brief)
			.orElse(year + "年报告");
	}

	/**
	 * The words of a report that a finding speaks of, shortened if there are many.
	 */
	public String quote(Passage passage) {
		String text = passage.text().strip();
		int end = text.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, text.codePointCount(0, text.length())));
		return (end < text.length()) ? text.substring(0, end) + "……（共 " + text.length() + " 字）" : text;
	}

	/**
	 * What a reader calls the narrative that words stand in.
	 */
	public String narrative(Passage passage) {
		return ProofFigures.narrative(passage.narrative());
	}

}
