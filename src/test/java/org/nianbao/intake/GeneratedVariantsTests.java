package org.nianbao.intake;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GeneratedVariantsTests {

	@Test
	void draft() {
		int silent = 0, clean = 0, cleanAsks = 0, wrong = 0, cells = 0, noAsk = 0, n = 0, tableFlag = 0;
		java.util.Map<String, Integer> places = new java.util.TreeMap<>();
		for (long seed = 0; seed < Long.getLong("variants", 1000L); seed++) {
			if (System.getProperty("seed") != null && seed != Long.getLong("seed"))
				continue;
			Variant v = Variant.of(seed);
			Taken t;
			try {
				t = Boolean.getBoolean("files") ? v.read() : v.understand();
			}
			catch (org.nianbao.form.UnreadableReport ex) {
				System.out.println("UNREADABLE " + v + ex.getMessage());
				continue;
			}
			Comparison c = new Comparison(v, t);
			n++;
			cells += v.cells().size();
			wrong += c.wrong().size();
			for (var w : c.wrong())
				if (c.asked(w) && !c.askedClosely(w)) {
					tableFlag++;
					System.out.println("LOOSE " + v + w.name());
					break;
				}
			if (!t.asks())
				noAsk++;
			if (v.clean()) {
				clean++;
				if (t.asks()) {
					cleanAsks++;
					System.out.println("CLEAN ASKS " + v + " "
							+ t.oddities()
								.stream()
								.filter(Oddity::asks)
								.map((o) -> o.place() + ":" + o.message())
								.limit(4)
								.toList());
				}
			}
			List<String> s = c.silent();
			if (!s.isEmpty()) {
				silent += s.size();
				System.out.println("SILENT " + v + " " + s.size() + " " + s.stream().limit(5).toList() + "\n    ODD "
						+ t.oddities()
							.stream()
							.map((o) -> (o.asks() ? "!" : "") + o.place() + ":" + o.message())
							.limit(12)
							.toList());
			}
			if (System.getProperty("seed") != null)
				t.oddities().forEach((o) -> System.out.println(o));
			if (!t.figures().edition().id().equals(v.content().edition().id()))
				System.out.println("EDITION " + v);
			if (!String.valueOf(t.year()).equals("" + v.content().year())
					|| !t.organization().name().equals(v.content().organization().name()))
				System.out.println("WHO " + v + t.year() + t.organization());
			for (Oddity o : t.oddities())
				if (o.asks())
					places.merge(o.place().replaceAll("/.*", "") + (o.place().contains("/") ? "/" : ""), 1,
							Integer::sum);
		}
		System.out.println("n " + n + " silent cells " + silent + " clean " + clean + " cleanAsks " + cleanAsks
				+ " wrong " + wrong + "/" + cells + " noAsk " + noAsk + " " + places + " loose " + tableFlag);
	}

}
