package org.nianbao.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.nianbao.document.Sha256;

/**
 * A revision in one format, as it was made at publication.
 */
@Entity
@Immutable
class RevisionFile {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Revision revision;

	@Enumerated(EnumType.STRING)
	private Format format;

	private String sha256;

	private int size;

	private byte[] bytes;

	@SuppressWarnings("NullAway.Init")
	protected RevisionFile() {
	}

	RevisionFile(Revision revision, Format format, byte[] bytes) {
		this.revision = revision;
		this.format = format;
		this.sha256 = Sha256.of(bytes);
		this.size = bytes.length;
		this.bytes = bytes;
	}

	PublishedFile published() {
		return new PublishedFile(this.format, this.sha256, this.bytes);
	}

}
