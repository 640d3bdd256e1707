package org.nianbao.organization;

import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.Contact;
import org.nianbao.form.ReportContent.Reporter;

/**
 * An organization that owes the public a report each year.
 */
@Entity
public class Organization {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String code;

	private String name;

	@Enumerated(EnumType.STRING)
	private OrganizationKind kind;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Organization parent;

	private String office;

	private String address;

	private String postcode;

	private String telephone;

	@SuppressWarnings("NullAway.Init")
	protected Organization() {
	}

	/**
	 * Registers an organization.
	 * @param code its administrative division code or another code that never changes
	 * @param name its official name
	 * @param kind what it is
	 * @param parent the organization above it, {@code null} for the top of the tree
	 * @param contact whom citizens ask
	 */
	public Organization(String code, String name, OrganizationKind kind, @Nullable Organization parent,
			Contact contact) {
		this.code = code;
		this.name = name;
		this.kind = kind;
		this.parent = parent;
		contact(contact);
	}

	/**
	 * Its key; known once it is stored.
	 * @throws IllegalStateException if it is not stored yet
	 */
	public long getId() {
		if (this.id == null) {
			throw new IllegalStateException(this.code + " is not stored yet");
		}
		return this.id;
	}

	public String getCode() {
		return this.code;
	}

	public String getName() {
		return this.name;
	}

	public OrganizationKind getKind() {
		return this.kind;
	}

	/**
	 * Whom citizens ask.
	 */
	public Contact getContact() {
		return new Contact(this.office, this.address, this.postcode, this.telephone);
	}

	/**
	 * The organization as its reports name it.
	 */
	public Reporter reporter() {
		return new Reporter(this.code, this.name);
	}

	/**
	 * Whether one of several organizations stands above it.
	 * @param codes their codes
	 */
	public boolean isBelow(Set<String> codes) {
		return this.parent != null && (codes.contains(this.parent.getCode()) || this.parent.isBelow(codes));
	}

	@Nullable Organization getParent() {
		return this.parent;
	}

	/**
	 * Takes a new official name. Reports that were issued keep the name that they were
	 * issued under.
	 */
	void rename(String name) {
		this.name = name;
	}

	/**
	 * Names whom citizens ask from now on.
	 */
	void contact(Contact contact) {
		this.office = contact.office();
		this.address = contact.address();
		this.postcode = contact.postcode();
		this.telephone = contact.telephone();
	}

	boolean mayStandUnder(@Nullable Organization above) {
		return above == null || !above.isWithin(getId());
	}

	/**
	 * Moves the organization, with all that stands below it.
	 * @param above the organization above it, {@code null} for the top of the tree
	 * @throws IllegalArgumentException if that is the organization itself or stands below
	 * it
	 */
	void moveUnder(@Nullable Organization above) {
		if (!mayStandUnder(above)) {
			throw new IllegalArgumentException(this.code + " cannot stand below itself");
		}
		this.parent = above;
	}

	/**
	 * Whether this is the organization of a key, or stands somewhere below it.
	 */
	public boolean isWithin(long organizationId) {
		return getId() == organizationId || (this.parent != null && this.parent.isWithin(organizationId));
	}

}
