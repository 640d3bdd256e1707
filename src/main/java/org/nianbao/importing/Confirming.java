package org.nianbao.importing;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.form.ReportContent;
import org.nianbao.report.ActionRefused;
import org.nianbao.report.Filling;
import org.nianbao.report.SourceFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a report of a preview that has no obstacles, in one transaction with the file
 * that is kept with it.
 */
@Service
class Confirming {

	private final ImportShelf shelf;

	private final Filling filling;

	private final Imports imports;

	Confirming(ImportShelf shelf, Filling filling, Imports imports) {
		this.shelf = shelf;
		this.filling = filling;
		this.imports = imports;
	}

	/**
	 * Makes the report.
	 * @return its key
	 * @throws ImportNotFound if the person sent no such file, or its time is over
	 * @throws AlreadyImported if a report was made of the same file before
	 * @throws ActionRefused if the report may not be filled in as it stands, or somebody
	 * changed it since the person saw it
	 */
	@Transactional
	long confirm(Preview preview, SignedIn by) {
		StagedFile file = this.shelf.forChange(preview.file().id(), by.id()).orElseThrow(ImportNotFound::new);
		this.imports.report(file, by).ifPresent((report) -> {
			throw new AlreadyImported(report);
		});
		SourceFile source = new SourceFile(file.name(), file.sha256(),
				this.shelf.bytes(file.id()).orElseThrow(ImportNotFound::new));
		ReportContent content = preview.content(Objects.requireNonNull(preview.organization()),
				Objects.requireNonNull(preview.year()));
		long id = preview.historical() ? this.filling.takeIn(content, source, by)
				: this.filling.fill(content, version(preview), source, by);
		this.shelf.imported(file, id, by.id());
		return id;
	}

	/**
	 * The version of the report that the person saw, if it is the one that is there.
	 */
	private static @Nullable Integer version(Preview preview) {
		String seen = preview.form().get("seen");
		boolean same = preview.existing() != null && seen.matches(preview.existing().id() + ":\\d{1,9}");
		return same ? Integer.valueOf(seen.substring(seen.indexOf(':') + 1)) : null;
	}

}
