package org.nianbao.entry;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.entry.Presence.Person;

/**
 * What became of the changes to a section, and what others did to it meanwhile.
 *
 * @param version the version of the section now
 * @param savedAt when the section was saved last, or just confirmed, as a clock in China
 * shows it
 * @param places what became of each change
 * @param stored what is stored in every place, if somebody else has changed the section
 * since the page knew it; else {@code null}
 * @param by who that was last
 * @param people who else has the report open
 * @param locked why nothing can be stored any more, {@code null} if it can
 */
record SectionAnswer(int version, String savedAt, Map<String, Outcome> places, @Nullable Map<String, String> stored,
		String by, List<Person> people, @Nullable String locked) {

	SectionAnswer confirmed(String at) {
		return new SectionAnswer(this.version, at, this.places, this.stored, this.by, this.people, this.locked);
	}

	/**
	 * What became of one change.
	 *
	 * @param state {@code stored}, {@code refused} or {@code conflict}
	 * @param text what is stored in the place now
	 * @param problem why the text was refused and what to type, else {@code null}
	 * @param by who saved the section last, in a conflict; else {@code null}
	 * @param at when that was
	 */
	record Outcome(String state, String text, @Nullable String problem, @Nullable String by, @Nullable String at) {

		static Outcome stored(String text) {
			return new Outcome("stored", text, null, null, null);
		}

		static Outcome refused(String text, String problem) {
			return new Outcome("refused", text, problem, null, null);
		}

		static Outcome conflict(String text, String by, String at) {
			return new Outcome("conflict", text, null, by, at);
		}

	}

}
