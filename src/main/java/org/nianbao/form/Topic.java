package org.nianbao.form;

/**
 * Something that a narrative is expected to speak of.
 *
 * @param heading its sub-heading without a number, such as 依申请公开
 * @param hint one sentence that says what to write there
 */
public record Topic(String heading, String hint) {

}
