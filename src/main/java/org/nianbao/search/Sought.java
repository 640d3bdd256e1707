package org.nianbao.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the public reports.
 *
 * @param words what a report must say, {@code null} to list all
 * @param year the report year, 0 for any
 * @param organizations the codes of the organizations, {@code null} for any
 * @param edition the edition of the form, empty for any
 * @param order how they are listed
 * @param page the page of the list, from 1
 */
public record Sought(@Nullable Words words, int year, @Nullable List<String> organizations, String edition, Order order,
		int page) {

	/** How many reports stand on a page. */
	public static final int PAGE_SIZE = 20;

}
