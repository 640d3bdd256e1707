package org.nianbao.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.nianbao.SampleReports;
import org.nianbao.check.Checks;
import org.nianbao.check.Examined;
import org.nianbao.difference.Difference;
import org.nianbao.form.Cell;
import org.nianbao.form.CellType;
import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;

/**
 * Reports that ask more of a document than any office does, the two that the portal
 * brings along, and some made by chance.
 */
final class StressFixture {

	private static final Reporter LONGEST = new Reporter("640422-000000-SHZ",
			"宁夏回族自治区固原市西吉县火石寨国家地质公园暨丹霞地貌自然保护区管理委员会办公室");

	private static final Contact CONTACT = new Contact(LONGEST.name() + "政务公开科", "宁夏回族自治区固原市西吉县火石寨乡".repeat(4),
			"756200", "0954-3016271、0954-3016272、0954-3016273、0954-3016274转8001");

	/** Several scripts, forms of one character, and what no everyday typeface has. */
	private static final String RARE = "㐂㬵胶⽂文𠮷𡈽镕堃喆䶮垚ⅧⅫ㎡㎞℃‰№①⑳㈠㊣１２３ＡＢｶﾞカ가éü\u0301ꀀ😀←→“”‘’…—·～﹏〔〕";

	private StressFixture() {
	}

	/**
	 * All that this class has, and every kind of report of the other.
	 */
	static Stream<IssuedReport> everyReport() {
		return Stream.of(ReportFixture.all().stream(), stress().stream(), byChance()).flatMap((reports) -> reports);
	}

	/**
	 * The reports of either edition with everything in them, blank drafts, the samples,
	 * rare characters, and one made from the data of a revision.
	 */
	static List<IssuedReport> stress() {
		return List.of(full("2021"), full("2019"), blank("2019"), blank("2021"), sample(2019), sample(2020),
				ReportFixture.saying(RARE + "\n（一）" + RARE + "\n**" + RARE + "**"),
				IssuedReport.filed(full("2019").content(), null));
	}

	/**
	 * Five digits or money with all its decimals and a note in each cell, twenty pages of
	 * text, the longest names, findings; a correction of everything in a report that was
	 * published elsewhere before.
	 */
	static IssuedReport full(String id) {
		Edition edition = Editions.byId(id).orElseThrow();
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		Map<String, String> notes = new LinkedHashMap<>();
		edition.cells().forEach((cell) -> {
			values.put(cell.name(), largest(cell));
			notes.put(cell.name(), "其中“修订”" + cell.index() + "件, 含\"补正\"后又撤回的，以及上年结转而当年仍未办结的");
		});
		Map<String, String> texts = new LinkedHashMap<>();
		Map<String, String> headings = new LinkedHashMap<>();
		texts.put(Narratives.OPENING, ReportFixture.published2019().content().narratives().text(Narratives.OPENING));
		edition.sections().forEach((section) -> headings.put(section.number(), section.heading() + "（含所属事业单位）"));
		for (String section : List.of("一", "五", "六")) {
			texts.put(section,
					(ReportFixture.published2019().content().narratives().text("一") + "\n").repeat(8).strip());
		}
		ReportContent content = new ReportContent(LONGEST, edition.firstYear(), Scope.WHOLE,
				LONGEST.title(edition.firstYear()), Figures.of(edition, values, notes), new Narratives(texts, headings),
				CONTACT);
		ReportContent before = new ReportContent(LONGEST, edition.firstYear(), Scope.WHOLE, content.title(),
				Figures.blank(edition), ReportFixture.published2019().content().narratives(), Contact.NONE);
		return new IssuedReport(content, Checks.run(new Examined(content, true, null)), 12, LocalDate.of(2026, 12, 31),
				true, "总计栏原报告未填，数字按当年公布的原样收录。".repeat(8),
				new Correction("录入错误，由本机关自查发现。\n".repeat(6).strip(), 11, Difference.between(before, content)));
	}

	private static BigDecimal largest(Cell cell) {
		return switch (cell.type()) {
			case COUNT -> BigDecimal.valueOf(99999 - cell.index());
			case SIGNED_COUNT -> BigDecimal.valueOf(cell.index() - 99999);
			case MONEY -> new BigDecimal("123456.654321");
		};
	}

	private static IssuedReport blank(String id) {
		Edition edition = Editions.byId(id).orElseThrow();
		return IssuedReport.filed(new ReportContent(LONGEST, edition.firstYear(), Scope.OWN,
				LONGEST.title(edition.firstYear()), Figures.blank(edition), Narratives.empty(), Contact.NONE), null);
	}

	private static IssuedReport sample(int year) {
		ReportContent content = SampleReports.xiji(year);
		return new IssuedReport(content, Checks.run(new Examined(content, true, null)), 1, LocalDate.of(2026, 3, 2),
				true, "数字按当年公布的原样收录。");
	}

	/**
	 * Reports with blanks, zeros, notes and texts in places of chance, always the same.
	 */
	static Stream<IssuedReport> byChance() {
		return LongStream.range(0, 6).mapToObj((seed) -> byChance(new Random(seed)));
	}

	private static IssuedReport byChance(Random random) {
		Edition edition = Editions.all().get(random.nextInt(2));
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		Map<String, String> notes = new LinkedHashMap<>();
		for (Cell cell : edition.cells()) {
			values.put(cell.name(), figure(cell, random));
			if (random.nextInt(12) == 0) {
				notes.put(cell.name(), words(random, 1 + random.nextInt(20)));
			}
		}
		Figures figures = Figures.of(edition, values, notes);
		Map<String, String> texts = new LinkedHashMap<>();
		for (String section : List.of(Narratives.OPENING, "一", "五", "六")) {
			texts.put(section, text(random));
		}
		ReportContent content = new ReportContent(new Reporter("6404220" + random.nextInt(99), "西吉县某局"), 2023,
				Scope.OWN, "西吉县某局2023年政府信息公开工作年度报告", random.nextBoolean() ? figures : figures.withTotals(),
				new Narratives(texts, Map.of("一", words(random, 6))), CONTACT);
		return new IssuedReport(content, List.of(), 1 + random.nextInt(3), LocalDate.of(2024, 1, 30), false, null);
	}

	private static BigDecimal figure(Cell cell, Random random) {
		int choice = random.nextInt(8);
		if (choice == 0) {
			return null;
		}
		if (choice < 4) {
			return BigDecimal.ZERO;
		}
		if (cell.type() == CellType.MONEY) {
			return BigDecimal.valueOf(random.nextInt(2_000_000_000), random.nextInt(7));
		}
		int count = random.nextInt((choice < 7) ? 100 : 100_000);
		return BigDecimal.valueOf(cell.type().signed() ? -count : count);
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int line = random.nextInt(6); line >= 0; line--) {
			text.append(switch (random.nextInt(4)) {
				case 0 -> "（一）" + words(random, 8);
				case 1 -> "1." + words(random, 8);
				case 2 -> words(random, 30) + "**" + words(random, 9) + "**" + words(random, 60) + "。";
				default -> words(random, 200) + "；" + random.nextInt(9999) + "件。";
			}).append('\n');
		}
		return text.toString().strip();
	}

	private static String words(Random random, int length) {
		String common = "政府信息公开工作年度报告本机关主动依申请答复件数发布规范性文件办理结果维持纠正";
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < length; i++) {
			words.append(common.charAt(random.nextInt(common.length())));
		}
		return words.toString();
	}

}
