package org.nianbao.takeaway;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.nianbao.background.Making;

/**
 * A site that is being made, as far as it is.
 *
 * @param links what its links mean
 * @param known which addresses were met
 * @param pages its pages as the portal gave them out
 * @param search what its search page looks through
 * @param contents its archive
 */
record Workshop(Links links, Known known, SpooledPages pages, SearchIndex search,
		SiteContents contents) implements Closeable {

	/**
	 * Begins a site.
	 * @param portal where the public reaches the portal, {@code null} if nobody knows
	 * @param feeds whether it has feeds, which need to know where it stands
	 */
	static Workshop open(Making making, TakeawayFiles files, @Nullable String portal, boolean feeds, Instant now)
			throws IOException {
		return new Workshop(new Links(portal, feeds), new Known(), new SpooledPages(files.unfinished(making, "pages")),
				new SearchIndex(making, files), new SiteContents(making, files, now));
	}

	/**
	 * How many steps there are, as far as it is known: every address is asked for, and
	 * every page is rewritten.
	 */
	int steps() {
		return this.known.size() + this.pages.count();
	}

	@Override
	public void close() throws IOException {
		try (this.contents; this.search; this.pages) {
			// What was not put in its place is deleted.
		}
	}

}
