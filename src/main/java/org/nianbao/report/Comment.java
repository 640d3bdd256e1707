package org.nianbao.report;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;

/**
 * What a reviewer says about a place in a report, and what its clerk answers.
 */
@Entity
@Table(name = "report_comment")
public class Comment {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int round;

	private String place;

	private String quote;

	private String words;

	private String saidBy;

	private long author;

	private Instant saidAt;

	private boolean sent;

	private String answer = "";

	private String answeredBy = "";

	private @Nullable Instant answeredAt;

	@SuppressWarnings("NullAway.Init")
	protected Comment() {
	}

	Comment(int round, String place, String quote, String words, SignedIn by, Instant at) {
		this.round = round;
		this.place = place;
		this.quote = quote;
		this.words = words;
		this.saidBy = by.displayName();
		this.author = by.id();
		this.saidAt = at;
	}

	void send() {
		this.sent = true;
	}

	void answer(String words, Saved by) {
		this.answer = words;
		this.answeredBy = by.by();
		this.answeredAt = by.at();
	}

	/**
	 * Whether the filer still owes an answer.
	 */
	public boolean open() {
		return this.sent && this.answer.isEmpty();
	}

	/**
	 * Whether it is still to be given back with the report, and seen by reviewers only.
	 */
	public boolean unsent() {
		return !this.sent;
	}

	boolean isOf(SignedIn person) {
		return this.author == person.id();
	}

	/**
	 * Its key; known once it is stored.
	 */
	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	/**
	 * Which submission it was made on, from 1.
	 */
	public int round() {
		return this.round;
	}

	/**
	 * The cell, or the narrative's name, that it speaks of; empty for the whole report.
	 */
	public String place() {
		return this.place;
	}

	/**
	 * The figure or paragraph as it stood when it was commented on.
	 */
	public String quote() {
		return this.quote;
	}

	/**
	 * What the reviewer says.
	 */
	public String words() {
		return this.words;
	}

	/**
	 * Who says it.
	 */
	public String saidBy() {
		return this.saidBy;
	}

	/**
	 * The account of the person who says it.
	 */
	public long author() {
		return this.author;
	}

	/**
	 * When, as people in China read it.
	 */
	public String time() {
		return ReportHistory.time(this.saidAt);
	}

	/**
	 * What the clerk answers, empty if nothing yet.
	 */
	public String answer() {
		return this.answer;
	}

	/**
	 * Who answers.
	 */
	public String answeredBy() {
		return this.answeredBy;
	}

}
