package org.nianbao.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.check.Finding;
import org.nianbao.document.China;
import org.nianbao.form.Editions;
import org.nianbao.form.Scope;
import org.nianbao.intake.Taken;
import org.nianbao.organization.Organization;
import org.nianbao.report.Existing;
import org.nianbao.report.Filling;
import org.nianbao.report.ReportBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Previews of files: what each would become, and what the checks find in that.
 */
@Service
@Transactional(readOnly = true)
class Previews {

	private final Filling filling;

	private final ReportBook book;

	private final Clock clock;

	Previews(Filling filling, ReportBook book, Clock clock) {
		this.filling = filling;
		this.book = book;
		this.clock = clock;
	}

	/**
	 * What a file would become as it was understood.
	 */
	Preview of(StagedFile file, Taken taken, SignedIn by) {
		Organization organization = OrganizationMatch.of(taken.organization(), this.book.filedBy(by)).orElse(null);
		return preview(file, taken, ImportForm.of(taken), organization, by);
	}

	/**
	 * What a file would become with what a person typed over it.
	 * @param typed what was typed, by the names of the fields
	 * @param checked the oddities that the person has decided, by their positions
	 */
	Preview of(StagedFile file, Taken taken, Map<String, String> typed, Set<String> checked, SignedIn by) {
		ImportForm form = ImportForm.of(taken).with(typed, checked);
		Organization organization = this.book.filedBy(by)
			.stream()
			.filter((one) -> Long.valueOf(one.getId()).equals(form.organization()))
			.findFirst()
			.orElse(null);
		return preview(file, taken, form, organization, by);
	}

	private Preview preview(StagedFile file, Taken taken, ImportForm form, @Nullable Organization organization,
			SignedIn by) {
		Integer year = form.year();
		Scope scope = Preview.scope(form, taken, organization);
		Existing existing = (organization != null && year != null)
				? this.filling.existing(organization.getId(), year, scope).orElse(null) : null;
		ImportKind kind = kind(form, scope, existing);
		Preview preview = new Preview(file, taken, form, new TypedFigures(taken.figures(), form), organization, kind,
				existing, List.of());
		List<Finding> findings = (organization != null && year != null)
				? this.filling.examine(preview.content(organization, year), preview.historical(), by) : List.of();
		return new Preview(file, taken, form, preview.figures(), organization, kind, existing, findings);
	}

	/**
	 * What was chosen; else a report whose time to publish is over and that the portal
	 * does not have is one that was published elsewhere.
	 */
	private ImportKind kind(ImportForm form, Scope scope, @Nullable Existing existing) {
		for (ImportKind kind : ImportKind.values()) {
			if (form.get("kind").equals(kind.name())) {
				return kind;
			}
		}
		Integer year = form.year();
		if (year == null || existing != null || (!over(scope.deadline(year)) && Editions.forYear(year).isPresent())) {
			return ImportKind.DRAFT;
		}
		return ImportKind.HISTORICAL;
	}

	private boolean over(LocalDate deadline) {
		return deadline.isBefore(China.day(this.clock.instant()));
	}

}
