package org.nianbao.desk;

import java.util.Comparator;
import java.util.List;

/**
 * What waits for a person in the same way, the most urgent first.
 *
 * @param id names the group on the page
 * @param title its heading
 * @param items what waits
 */
record WorkGroup(String id, String title, List<WorkItem> items) {

	static WorkGroup of(String id, String title, List<WorkItem> items) {
		return new WorkGroup(id, title, items.stream().sorted(Comparator.comparingLong(WorkItem::urgency)).toList());
	}

}
