package org.nianbao.desk;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the portal has told each person, and whether they have read it.
 */
@Service
class Notices {

	private static final int ON_A_PAGE = 20;

	private final NoticeRepository repository;

	private final Outbox outbox;

	private final Clock clock;

	Notices(NoticeRepository repository, Outbox outbox, Clock clock) {
		this.repository = repository;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Tells people something; who wants mail on it gets it once the transaction has
	 * ended.
	 */
	@Transactional
	void tell(List<Notice> notices) {
		this.outbox.add(this.repository.saveAll(notices), this.clock.instant());
	}

	/**
	 * What a person was told, the newest first.
	 * @param number the page, from 1
	 */
	@Transactional(readOnly = true)
	Page<Notice> of(SignedIn person, int number) {
		return this.repository.findByAccountIdOrderByIdDesc(person.id(),
				PageRequest.of(Math.max(0, number - 1), ON_A_PAGE));
	}

	@Transactional(readOnly = true)
	long unread(SignedIn person) {
		return this.repository.countUnread(person.id());
	}

	/**
	 * The newest notice of a person, {@code null} if there is none.
	 */
	@Transactional(readOnly = true)
	@Nullable Long newest(SignedIn person) {
		return this.repository.findNewest(person.id());
	}

	/**
	 * Marks a notice as read.
	 * @return the notice
	 * @throws NoticeNotFound if the person was told nothing under that key
	 */
	@Transactional
	Notice read(long id, SignedIn person) {
		Notice notice = this.repository.findByIdAndAccountId(id, person.id()).orElseThrow(NoticeNotFound::new);
		notice.read(this.clock.instant());
		return notice;
	}

	/**
	 * Marks all notices as read, but none that came after the page was shown.
	 * @param last the newest notice there was
	 */
	@Transactional
	void readUpTo(long last, SignedIn person) {
		this.repository.readUpTo(person.id(), last, this.clock.instant());
	}

}
