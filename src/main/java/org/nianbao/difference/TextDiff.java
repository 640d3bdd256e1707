package org.nianbao.difference;

import java.util.List;
import java.util.stream.Collectors;

import org.nianbao.difference.Piece.Kind;

/**
 * Two texts as one: what both have, what only the earlier has, what only the later has.
 * Paragraphs are compared first, then the characters of those that resemble each other;
 * no piece begins or ends within a number or a Latin word. Texts that have too little in
 * common are told apart in coarser pieces, so that time and space stay small for texts of
 * 100,000 characters.
 *
 * @param pieces in their order; what is removed stands before what is added in its place
 */
public record TextDiff(List<Piece> pieces) {

	public TextDiff {
		pieces = List.copyOf(pieces);
	}

	/**
	 * Compares two texts whose lines are parted by LF.
	 */
	public static TextDiff of(String before, String after) {
		Pieces pieces = new Pieces();
		if (before.equals(after)) {
			pieces.add(Kind.SAME, before);
		}
		else {
			new Paragraphs(pieces).compare(before, after);
		}
		return new TextDiff(pieces.list());
	}

	/**
	 * Whether nothing differs.
	 */
	public boolean same() {
		return this.pieces.stream().allMatch(Piece::same);
	}

	/**
	 * The earlier text.
	 */
	public String before() {
		return without(Kind.ADDED);
	}

	/**
	 * The later text.
	 */
	public String after() {
		return without(Kind.REMOVED);
	}

	private String without(Kind kind) {
		return this.pieces.stream()
			.filter((piece) -> piece.kind() != kind)
			.map(Piece::text)
			.collect(Collectors.joining());
	}

	/**
	 * The paragraphs in which something differs, without those in which nothing does;
	 * long stretches that are the same are shortened to their ends. A break between
	 * paragraphs that is all that differs is shown as ¶.
	 */
	public List<List<Piece>> passages() {
		return Passages.of(this.pieces, false);
	}

	/**
	 * All paragraphs of both texts, uncut. A break between paragraphs that is all that
	 * differs is shown as ¶.
	 */
	public List<List<Piece>> paragraphs() {
		return Passages.of(this.pieces, true);
	}

}
