package org.nianbao.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a person did to a report at one go: an event, or several of a kind within a
 * quarter of an hour.
 *
 * @param events the events, the oldest first
 */
record HistoryEntry(List<HistoryEvent> events) {

	private static final Duration AT_ONE_GO = Duration.ofMinutes(15);

	/**
	 * Puts events that were done at one go together.
	 * @param events the oldest first
	 * @return the newest first
	 */
	static List<HistoryEntry> of(List<HistoryEvent> events) {
		List<HistoryEntry> entries = new ArrayList<>();
		List<HistoryEvent> entry = new ArrayList<>();
		for (HistoryEvent event : events) {
			if (!entry.isEmpty() && !continues(entry.get(0), event)) {
				entries.add(new HistoryEntry(List.copyOf(entry)));
				entry.clear();
			}
			entry.add(event);
		}
		if (!entry.isEmpty()) {
			entries.add(new HistoryEntry(List.copyOf(entry)));
		}
		Collections.reverse(entries);
		return entries;
	}

	private static boolean continues(HistoryEvent first, HistoryEvent event) {
		return event.continues(first) && Duration.between(first.moment(), event.moment()).compareTo(AT_ONE_GO) <= 0;
	}

	/**
	 * What came of it, place by place: from what stood there first to what stood there
	 * last.
	 */
	public List<Told> changes() {
		List<Told> changes = new ArrayList<>();
		this.events.stream().flatMap((event) -> event.lines().stream()).forEach((line) -> add(changes, line));
		return changes;
	}

	private static void add(List<Told> changes, Told line) {
		for (int i = changes.size() - 1; i >= 0; i--) {
			if (line.changes() && changes.get(i).place().equals(line.place())) {
				Optional<Told> one = changes.get(i).then(line);
				if (one.isPresent()) {
					changes.set(i, one.get());
					return;
				}
				break;
			}
		}
		changes.add(line);
	}

	/**
	 * The first of the events.
	 */
	public HistoryEvent first() {
		return this.events.get(0);
	}

	/**
	 * The last of the events.
	 */
	public HistoryEvent last() {
		return this.events.get(this.events.size() - 1);
	}

}
