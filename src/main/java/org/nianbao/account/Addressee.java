package org.nianbao.account;

/**
 * A person whom the portal tells something.
 *
 * @param person the person
 * @param mailing where they get mail, and what about
 */
public record Addressee(SignedIn person, Mailing mailing) {

}
