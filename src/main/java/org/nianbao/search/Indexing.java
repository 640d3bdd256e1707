package org.nianbao.search;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.nianbao.publication.PublicChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Indexes what becomes public at once, and in the background what became so before the
 * portal knew today's rules.
 */
@Component
class Indexing {

	private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

	private static final int SECONDS = 20;

	private static final int AN_HOUR = 3600;

	private final Index index;

	private final TransactionTemplate transaction;

	Indexing(Index index, TransactionTemplate transaction) {
		this.index = index;
		this.transaction = transaction;
	}

	/**
	 * Within the transaction that makes the change.
	 */
	@EventListener
	void on(PublicChange change) {
		this.index.refresh(change.organizationCode(), change.year());
	}

	/**
	 * Indexes by today's rules what is not yet, each report by itself; one that cannot be
	 * indexed keeps no other back, and is tried again in an hour.
	 */
	@Scheduled(initialDelay = SECONDS, fixedDelay = AN_HOUR, timeUnit = TimeUnit.SECONDS)
	void catchUp() {
		List<Index.Outdated> outdated = this.index.outdated(Long.MAX_VALUE);
		while (!outdated.isEmpty()) {
			outdated.forEach(this::renew);
			outdated = this.index.outdated(outdated.get(outdated.size() - 1).revisionId());
		}
	}

	private void renew(Index.Outdated outdated) {
		try {
			this.transaction.executeWithoutResult((status) -> this.index.renew(outdated));
		}
		catch (RuntimeException ex) {
			LOG.error("Revision {} is not indexed", outdated.revisionId(), ex);
		}
	}

}
