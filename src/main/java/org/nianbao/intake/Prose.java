package org.nianbao.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Edition;
import org.nianbao.form.Narratives;
import org.nianbao.form.Section;
import org.nianbao.source.Paragraph;

/**
 * The words of a file: title, opening and narratives; what a web page writes around them
 * is left out.
 */
final class Prose {

	/** What web pages write between title and text. */
	private static final Pattern BESIDE = Pattern.compile(
			"(?:发布|公开|成文|生成|更新|发文|印发)?(?:时间|日期|机构|单位|部门)\\s*[:：].*|(?:信息)?来源\\s*[:：].*|作者.*|【?字[体号].*|.*(?:浏览|访问|点击|阅读)(?:次数|量|数)?\\s*[:：].*"
					+ "|(?:索引号|索引|文号|发文字号|标题|名称|主题词?|有效性|关键词|责任编辑|编辑|审核|责编|信息类别|公开方式|公开范围)\\s*[:：].*"
					+ "|.*(?:当前|所在|现在的?)?位置\\s*[:：].*|首页.*|.*视力保护色.*|\\[?【?(?:打印|分享|保存|关闭|收藏).*|[\\[【]?[大中小](?:[\\s/|]*[大中小])*[\\]】]?"
					+ "|\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?.{0,12}");

	/** What web pages write behind the text. */
	private static final Pattern FOOT = Pattern.compile(
			"更正说明|(?:扫一扫|分享到|分享|打印|关闭|收藏|【|\\[打印|上一[篇条]|下一[篇条]|相关(?:文章|信息|链接|阅读|附件)|主办|承办|版权|网站标识|网站地图|联系我们|责任编辑|友情链接|政府网站标识|技术支持"
					+ "|.*ICP备|.*公网安备).{0,80}");

	/** What the portal writes of a report's standing, which is no part of it. */
	private static final Pattern STANDING = Pattern
		.compile("草稿，未发布。|本报告为历史存档报告。|(?:审核说明|本版说明)：.*|第 \\d+ 版，.{0,40}在门户发布。.*|本文件由第 \\d+ 版.*转换而成.*");

	private static final Pattern PAGE = Pattern
		.compile("第?\\s*\\d{1,3}\\s*页?\\s*(?:共|/)\\s*\\d{1,3}\\s*页?|[-—–]\\s*\\d{1,3}\\s*[-—–]");

	private static final int SHORT = 80;

	private final List<String> contact = new ArrayList<>();

	private final Edition edition;

	private final List<Paragraph> pieces;

	private final Remarks remarks;

	private final boolean worded;

	private final @Nullable Title title;

	private final Map<String, String> texts = new LinkedHashMap<>();

	private final Map<String, String> headings = new LinkedHashMap<>();

	Prose(Edition edition, List<Paragraph> pieces, Remarks remarks) {
		this.edition = edition;
		this.pieces = pieces.stream().filter(Prose::said).toList();
		this.remarks = remarks;
		SectionFinder sections = new SectionFinder(edition, this.pieces);
		int first = sections.first(this.pieces.size());
		this.worded = edition.sections()
			.stream()
			.anyMatch((section) -> section.narrative() && sections.start(edition.sections().indexOf(section)) >= 0);
		int titled = titled(first);
		this.title = (titled >= 0) ? Title.at(plain(), titled).orElseThrow() : null;
		opening((this.title != null) ? titled + this.title.paragraphs() : 0, first);
		for (int section = 0; section < edition.sections().size(); section++) {
			section(edition.sections().get(section), sections.start(section),
					sections.end(section, this.pieces.size()));
		}
	}

	private static boolean said(Paragraph paragraph) {
		String text = paragraph.plain();
		return !STANDING.matcher(text).matches() && !PAGE.matcher(text).matches();
	}

	private List<String> plain() {
		return this.pieces.stream().map(Paragraph::plain).toList();
	}

	/**
	 * The last title before the first section that names an organization, else the last;
	 * -1 if there is none.
	 */
	private int titled(int end) {
		List<String> before = plain().subList(0, end);
		int last = -1;
		for (int i = 0; i < end; i++) {
			Optional<Title> title = Title.at(before, i);
			if (title.isPresent() && (last < 0 || !title.get().organization().isEmpty())) {
				last = i;
				i += title.get().paragraphs() - 1;
			}
		}
		return last;
	}

	private void opening(int from, int to) {
		List<String> said = new ArrayList<>();
		List<String> beside = new ArrayList<>();
		for (Paragraph piece : this.pieces.subList(Math.min(from, to), to)) {
			boolean around = piece.text().length() <= SHORT && BESIDE.matcher(piece.plain()).matches();
			(around ? beside : said).add(piece.text());
		}
		if (this.title == null) {
			while (!said.isEmpty() && said.get(0).length() < 30) {
				beside.add(said.remove(0));
			}
		}
		leftOut(Narratives.OPENING, "标题和正文之间的", beside);
		put(Narratives.OPENING, "引言", said);
	}

	private void section(Section section, int start, int end) {
		if (start < 0) {
			if (section.narrative()) {
				say(section.number(), "没有找到“" + section.number() + "、" + section.heading() + "”，请填写");
			}
			return;
		}
		String heading = SectionFinder.wording(this.pieces.get(start).plain());
		if (!heading.equals(section.heading())) {
			this.headings.put(section.number(), heading);
			this.remarks.note(section.number(), heading, heading, "第" + section.number() + "部分的标题写作“"
					+ FigureText.shown(heading) + "”，规定的是“" + section.heading() + "”，照录");
		}
		List<String> texts = new ArrayList<>(
				this.pieces.subList(start + 1, end).stream().map(Paragraph::text).toList());
		if (section.number().equals(last().number())) {
			cut(texts);
		}
		if (section.narrative()) {
			put(section.number(), "第" + section.number() + "部分", texts);
		}
		else {
			texts.removeIf((text) -> Understanding.UNIT.matcher(text).matches() || Mark.isNote(text)
					|| Title.of(text, 1).isPresent());
			leftOut(section.number(), "第" + section.number() + "部分表格以外的文字", texts);
		}
	}

	private Section last() {
		return this.edition.sections().get(this.edition.sections().size() - 1);
	}

	private void cut(List<String> texts) {
		texts.stream().filter((text) -> ContactFinder.LINE.matcher(text).matches()).forEach(this.contact::add);
		texts.removeIf((text) -> ContactFinder.LINE.matcher(text).matches());
		for (int i = 0; i < texts.size(); i++) {
			if (texts.get(i).length() <= SHORT && FOOT.matcher(texts.get(i).replace("**", "").strip()).matches()) {
				List<String> foot = texts.subList(i, texts.size());
				leftOut(last().number(), "正文后面的", foot);
				foot.clear();
			}
		}
	}

	private void leftOut(String place, String what, List<String> texts) {
		if (!texts.isEmpty()) {
			String words = texts.stream().collect(Collectors.joining(" "));
			this.remarks.note(place, words, "", what + "“" + FigureText.shown(words) + "”没有收入");
		}
	}

	private void put(String name, String what, List<String> texts) {
		String text = String.join("\n\n", texts).strip();
		if (text.isEmpty()) {
			say(name, what + "没有内容，请填写");
		}
		else {
			this.texts.put(name, text);
		}
	}

	/**
	 * Names what is missing: of a report in words it is a question, of a file of tables
	 * alone it is no wonder.
	 */
	private void say(String place, String message) {
		if (this.worded) {
			this.remarks.ask(place, "", "", message);
		}
		else {
			this.remarks.note(place, "", "", message);
		}
	}

	/**
	 * The lines that name nothing but the contact.
	 */
	List<String> contact() {
		return this.contact;
	}

	/**
	 * The title, {@code null} if there is none.
	 */
	@Nullable Title title() {
		return this.title;
	}

	Narratives narratives() {
		return new Narratives(this.texts, this.headings);
	}

}
