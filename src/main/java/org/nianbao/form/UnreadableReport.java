package org.nianbao.form;

/**
 * A file that is no report; the message says in Chinese where and why.
 */
public class UnreadableReport extends RuntimeException {

	public UnreadableReport(String message) {
		super(message);
	}

}
