package org.nianbao.takeaway;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which links of the portal's pages lead where: to something that the site to take away
 * has too, to something that only the portal can do, or out of the portal.
 */
final class Links {

	/** Where people sign in and work; what only a running portal can answer. */
	private static final List<String> LEFT_OUT = List.of("/desk", "/admin", "/audit", "/sign-in", "/sign-out",
			"/first-administrator", "/actuator", "/error", "/api", "/verify", "/compare", "/appearance",
			"/appearance.css", "/js", "/opensearch.xml", "/robots.txt", "/sitemap.xml", "/sitemap");

	/** What of it is for the public, who may be sent to the portal. */
	private static final List<String> AT_THE_PORTAL = List.of("/api", "/verify", "/compare");

	/** Only the order of what is shown; a list has the order that it has by itself. */
	private static final Set<String> ORDER = Set.of("sort", "order");

	/** What is typed is looked for by the search page. */
	private static final Set<String> TYPED = Set.of("q");

	private static final Pattern PLAIN_PATH = Pattern.compile("/|(?:/[\\w-][\\w.-]*)+");

	private static final Pattern PLAIN_VALUE = Pattern.compile("[\\w.-]{1,64}");

	private static final String HERE = "http://" + OwnPortal.HOST;

	private final @Nullable String portal;

	private final boolean feeds;

	/**
	 * The links of a portal.
	 * @param portal where the public reaches it, {@code null} if nobody knows
	 * @param feeds whether the site has feeds
	 */
	Links(@Nullable String portal, boolean feeds) {
		this.portal = portal;
		this.feeds = feeds;
	}

	/**
	 * Where a link leads within the portal, {@code null} if out of it or nowhere.
	 * @param href what the page says
	 * @param from the address of the page
	 */
	@Nullable Link read(String href, String from) {
		try {
			URI uri = URI.create(HERE + from).resolve(within(href.strip()));
			if (!HERE.equals(uri.getScheme() + "://" + uri.getHost()) || uri.getPath() == null) {
				return null;
			}
			MultiValueMap<String, String> asked = UriComponentsBuilder.fromUri(uri).build().getQueryParams();
			TreeMap<String, String> kept = new TreeMap<>(asked.toSingleValueMap());
			kept.values().removeIf((value) -> value == null || value.isEmpty());
			boolean sorted = kept.keySet().removeAll(ORDER);
			String query = String.join("&", kept.entrySet().stream().map(Object::toString).toList());
			String fragment = (uri.getRawFragment() != null) ? "#" + uri.getRawFragment() : "";
			return new Link(uri.getPath().isEmpty() ? "/" : uri.getPath(), query, fragment, sorted);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private String within(String href) {
		return (this.portal != null && (href.equals(this.portal) || href.startsWith(this.portal + "/")))
				? HERE + href.substring(this.portal.length()) : href;
	}

	/**
	 * Whether the site is to have what a link leads to.
	 */
	boolean wanted(Link link) {
		return PLAIN_PATH.matcher(link.path()).matches() && LEFT_OUT.stream().noneMatch(link::within)
				&& (this.feeds || !link.path().endsWith(".atom")) && plain(link.query());
	}

	private static boolean plain(String query) {
		return query.isEmpty() || List.of(query.split("&")).stream().allMatch((part) -> {
			String[] pair = part.split("=", 2);
			return pair.length == 2 && !TYPED.contains(pair[0]) && PLAIN_VALUE.matcher(pair[0]).matches()
					&& PLAIN_VALUE.matcher(pair[1]).matches();
		});
	}

	/**
	 * Where the public finds at the portal what the site does not have.
	 * @return {@code null} if nobody knows or it is not for the public
	 */
	@Nullable String atThePortal(Link link) {
		return (this.portal != null && AT_THE_PORTAL.stream().anyMatch(link::within))
				? this.portal + link.address() + link.fragment() : null;
	}

}
