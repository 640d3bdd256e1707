package org.nianbao.importing;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.nianbao.account.SignedIn;
import org.nianbao.audit.AuditLog;
import org.nianbao.report.ReportSources;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files that people send, each for the person who did.
 */
@Service
class Imports {

	private final ImportShelf shelf;

	private final ReportSources sources;

	private final AuditLog audit;

	private final Clock clock;

	Imports(ImportShelf shelf, ReportSources sources, AuditLog audit, Clock clock) {
		this.shelf = shelf;
		this.sources = sources;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Keeps what was sent until it is confirmed.
	 * @param request names the request: one that was heard already is not heard again
	 * @return the key of the batch
	 * @throws ImportRefused if nothing was sent, or too much
	 */
	@Transactional(rollbackFor = IOException.class)
	long send(UUID request, List<MultipartFile> sent, SignedIn by) throws IOException {
		Optional<Long> batch = this.shelf.add(by.id(), request, this.clock.instant());
		if (batch.isEmpty()) {
			return this.shelf.of(by.id(), request);
		}
		int[] position = { 0 };
		Unpacking unpacking = new Unpacking((file) -> this.shelf.add(batch.get(), position[0]++, file));
		for (MultipartFile file : sent) {
			if (!file.isEmpty()) {
				unpacking.take(file);
			}
		}
		if (unpacking.files() == 0) {
			throw new ImportRefused("没有收到文件：请先选择文件，空的文件不算");
		}
		this.shelf.skipped(batch.get(), unpacking.skipped());
		told(batch.get(), "SEND_IMPORT", unpacking.files() + " 个文件", by);
		return batch.get();
	}

	/**
	 * Keeps what was pasted until it is confirmed.
	 * @param request names the request: one that was heard already is not heard again
	 * @return the key of the batch
	 */
	@Transactional
	long paste(UUID request, SentFile pasted, SignedIn by) {
		Optional<Long> batch = this.shelf.add(by.id(), request, this.clock.instant());
		if (batch.isEmpty()) {
			return this.shelf.of(by.id(), request);
		}
		this.shelf.add(batch.get(), 0, pasted);
		told(batch.get(), "SEND_IMPORT", "粘贴的内容", by);
		return batch.get();
	}

	/**
	 * What a person sent, the newest first.
	 */
	@Transactional(readOnly = true)
	List<Batch> of(SignedIn person) {
		return this.shelf.of(person.id());
	}

	/**
	 * A batch of a person.
	 * @throws ImportNotFound if the person sent none of this key
	 */
	@Transactional(readOnly = true)
	Batch batch(long id, SignedIn by) {
		return this.shelf.batch(id, by.id()).orElseThrow(ImportNotFound::new);
	}

	/**
	 * The files of a batch in their order.
	 * @throws ImportNotFound if the person sent none of this key
	 */
	@Transactional(readOnly = true)
	List<StagedFile> files(long batchId, SignedIn by) {
		return this.shelf.files(batch(batchId, by).id(), by.id());
	}

	/**
	 * A file of a person.
	 * @throws ImportNotFound if the person sent none of this key
	 */
	@Transactional(readOnly = true)
	StagedFile file(long id, SignedIn by) {
		return this.shelf.file(id, by.id()).orElseThrow(ImportNotFound::new);
	}

	/**
	 * The report that was made of a file, here or of the same file before.
	 */
	@Transactional(readOnly = true)
	Optional<Long> report(StagedFile file, SignedIn by) {
		return Optional.ofNullable(file.reportId()).or(() -> this.sources.reportOf(file.sha256(), by));
	}

	/**
	 * What a file of a person holds.
	 * @throws ImportNotFound if it is no longer kept here
	 */
	@Transactional(readOnly = true)
	byte[] bytes(StagedFile file) {
		return this.shelf.bytes(file.id()).orElseThrow(ImportNotFound::new);
	}

	/**
	 * Lets a batch rest, or go on.
	 * @throws ImportNotFound if the person sent none of this key
	 */
	@Transactional
	void stop(long id, boolean stopped, SignedIn by) {
		this.shelf.stop(batch(id, by).id(), stopped);
	}

	/**
	 * Takes a batch away; reports that were made of it stay.
	 * @throws ImportNotFound if the person sent none of this key
	 */
	@Transactional
	void remove(long id, SignedIn by) {
		this.shelf.remove(batch(id, by).id());
		told(id, "DELETE_IMPORT", "", by);
	}

	/**
	 * Takes away what was sent before a time.
	 */
	@Transactional
	void expire(Instant time) {
		int removed = this.shelf.removeBefore(time);
		if (removed > 0) {
			this.audit.record("portal", "EXPIRE_IMPORT", "import", removed + " 批");
		}
	}

	private void told(long id, String action, String detail, SignedIn by) {
		this.audit.record(by.username(), action, "import/" + id, detail);
	}

}
