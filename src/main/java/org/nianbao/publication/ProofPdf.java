package org.nianbao.publication;

import java.util.List;
import java.util.Optional;

import org.nianbao.check.Finding;
import org.nianbao.document.PdfWriter;
import org.nianbao.document.Proof;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws a revision once more, with its proof sheet behind it. It is made when an auditor
 * asks for it and kept nowhere.
 */
@Service
public class ProofPdf {

	private final RevisionRepository revisions;

	private final RevisionFileRepository files;

	private final PdfWriter pdfs;

	ProofPdf(RevisionRepository revisions, RevisionFileRepository files, PdfWriter pdfs) {
		this.revisions = revisions;
		this.files = files;
		this.pdfs = pdfs;
	}

	/**
	 * The file, empty if there is no such revision.
	 * @param proof what the checks looked at in the revision
	 */
	@Transactional(readOnly = true)
	public Optional<byte[]> of(long revisionId, Proof proof) {
		return this.revisions.findById(revisionId)
			.flatMap((revision) -> this.files.find(revisionId, Format.JSON)
				.map((json) -> this.pdfs.write(revision.drawn(gravestFirst(proof), this.revisions.replaced(revision)),
						proof, json.published().bytes())));
	}

	private static List<Finding> gravestFirst(Proof proof) {
		return proof.findings().stream().sorted(Finding.GRAVEST_FIRST).toList();
	}

}
