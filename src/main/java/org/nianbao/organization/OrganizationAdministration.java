package org.nianbao.organization;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.audit.AuditLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the tree of organizations. Who may do so is decided by the address of the pages.
 */
@Service
class OrganizationAdministration {

	private final Organizations organizations;

	private final AuditLog audit;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	OrganizationAdministration(Organizations organizations, AuditLog audit, JdbcClient jdbc,
			ApplicationEventPublisher events) {
		this.organizations = organizations;
		this.audit = audit;
		this.jdbc = jdbc;
		this.events = events;
	}

	@Transactional(readOnly = true)
	List<OrganizationLine> tree() {
		return OrganizationLine.tree(this.organizations.findAllByOrderByCode());
	}

	/**
	 * The tree without an organization and all below it: where it may be moved to.
	 */
	@Transactional(readOnly = true)
	List<OrganizationLine> treeWithout(long id) {
		return OrganizationLine.tree(this.organizations.findAllByOrderByCode()
			.stream()
			.filter((organization) -> !organization.isWithin(id))
			.toList());
	}

	/**
	 * An organization as it is stored.
	 * @throws OrganizationNotFound if there is none
	 */
	@Transactional(readOnly = true)
	OrganizationForm stored(long id) {
		return OrganizationForm.of(find(id));
	}

	/**
	 * Adds an organization, if nothing is wrong with it.
	 * @param actor the username of who does so
	 * @return for each field that is wrong what to do; empty if it was added
	 */
	@Transactional
	Map<String, String> add(OrganizationForm form, String actor) {
		keepOtherWritersOut();
		Map<String, String> problems = form.problems();
		this.organizations.findByCode(form.code())
			.ifPresent((other) -> problems.put("code", "这个代码已经属于“" + other.getName() + "”，请核对后另填一个"));
		Organization parent = parent(form, problems);
		if (problems.isEmpty()) {
			this.organizations.save(new Organization(form.code(), form.name(), OrganizationKind.valueOf(form.kind()),
					parent, form.contact()));
			record(actor, "ADD_ORGANIZATION", form, OrganizationForm.EMPTY);
		}
		return problems;
	}

	/**
	 * Changes the name, the place in the tree and the contact of an organization, if
	 * nothing is wrong with them.
	 * @param actor the username of who does so
	 * @return for each field that is wrong what to do; empty if it was changed
	 * @throws OrganizationNotFound if there is none
	 */
	@Transactional
	Map<String, String> change(long id, OrganizationForm typed, String actor) {
		keepOtherWritersOut();
		Organization organization = find(id);
		OrganizationForm before = OrganizationForm.of(organization);
		OrganizationForm form = typed.keeping(before);
		Map<String, String> problems = form.problems();
		Organization parent = parent(form, problems);
		if (!organization.mayStandUnder(parent)) {
			problems.put("parent", "“" + parent.getName() + "”就是本单位或在本单位之下，不能作它的上级，请另选一个");
		}
		if (problems.isEmpty()) {
			organization.rename(form.name());
			organization.moveUnder(parent);
			organization.contact(form.contact());
			record(actor, "CHANGE_ORGANIZATION", form, before);
		}
		return problems;
	}

	/**
	 * Two writers at once could take the same code, or move two organizations below each
	 * other.
	 */
	private void keepOtherWritersOut() {
		this.jdbc.sql("lock table organization in share row exclusive mode").update();
	}

	private Organization find(long id) {
		return this.organizations.findById(id).orElseThrow(OrganizationNotFound::new);
	}

	private @Nullable Organization parent(OrganizationForm form, Map<String, String> problems) {
		if (form.parent().isEmpty()) {
			return null;
		}
		Organization parent = this.organizations.findByCode(form.parent()).orElse(null);
		if (parent == null) {
			problems.put("parent", "没有这个上级单位，请从列表中选择");
		}
		return parent;
	}

	private void record(String actor, String action, OrganizationForm form, OrganizationForm before) {
		this.audit.record(actor, action, "organization/" + form.code(), form.changesFrom(before));
		this.events.publishEvent(new OrganizationChange(form.code()));
	}

}
