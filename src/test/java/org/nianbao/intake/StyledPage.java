package org.nianbao.intake;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Makes web pages as they are saved from an office's programs and web sites.
 */
final class StyledPage {

	private static final String SAVED = """
			<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
			<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
			<title>年度报告</title><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
			<style>p.MsoNormal {margin:0cm; font-size:16.0pt; font-family:仿宋}</style></head>
			<body lang=ZH-CN><div class=WordSection1>
			%s
			</div></body></html>""";

	private static final String SITE = """
			<!DOCTYPE html>
			<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
			<title>年报_西吉县人民政府门户网站</title><script>var visits = 4711;</script><style>.nav{color:red}</style></head>
			<body><div class="top"><a href="#">无障碍阅读</a>&nbsp;|&nbsp;<a href="#">设为首页</a></div>
			<ul class="nav"><li><a href="/">首页</a></li><li><a href="/xxgk">政府信息公开</a></li><li><a href="/hd">互动交流</a></li></ul>
			<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="#">政府信息公开</a> &gt; 政府信息公开年报</div>
			%s
			<div class="bar"><span>发布时间：2020-03-27 10:15</span><span>来源：县政府办公室</span><span>浏览次数：1024</span>\
			<span>字号：[<a>大</a> <a>中</a> <a>小</a>]</span></div>
			<div id="UCAP-CONTENT">
			%s
			</div>
			<div class="share">分享到：<a>微信</a> <a>微博</a></div><div class="print"><a>打印本页</a> <a>关闭窗口</a></div>
			<p>上一篇：<a href="#">关于做好年度考核工作的通知</a></p><p>下一篇：<a href="#">没有了</a></p>
			<div class="foot"><p>主办：县人民政府办公室</p><p>版权所有</p><p>宁ICP备00000000号-1</p><p>网站标识码：6404220001</p></div>
			</body></html>""";

	private static final String LAYOUT = """
			<html><head><meta charset="gbk"><title>年报</title></head><body>
			<table width="1000" align="center"><tr><td colspan="2" height="80">县政府信息公开专栏</td></tr>
			<tr><td width="180" valign="top"><table><tr><td>公开指南</td></tr><tr><td>公开目录</td></tr><tr><td>公开年报</td></tr></table></td>
			<td valign="top"><table width="100%%" cellpadding="6"><tbody>
			%s
			</tbody></table></td></tr>
			<tr><td colspan="2" align="center">版权所有&nbsp;&nbsp;联系电话：0954-0000000</td></tr></table></body></html>""";

	private static final String PLAIN = """
			<!DOCTYPE html>
			<html lang="zh-CN"><head><meta charset="utf-8"><title>年报</title></head><body><article>
			%s
			</article></body></html>""";

	private final Style style;

	StyledPage(Style style) {
		this.style = style;
	}

	byte[] write(DrawnReport report) {
		String title = report.pieces()
			.stream()
			.filter(Piece.Title.class::isInstance)
			.map(this::block)
			.findFirst()
			.orElse("");
		String content = report.pieces()
			.stream()
			.filter((piece) -> this.style != Style.MANGLED || !(piece instanceof Piece.Title))
			.map(this::block)
			.collect(Collectors.joining("\n"));
		return switch (this.style) {
			case SAVED -> bytes(SAVED.formatted(content), StandardCharsets.UTF_8);
			case MANGLED -> bytes(SITE.formatted(title, content), Charset.forName("GBK"));
			case NESTED -> bytes(LAYOUT.formatted(content), Charset.forName("GB18030"));
			default -> bytes(PLAIN.formatted(content), StandardCharsets.UTF_8);
		};
	}

	/** What a character set does not have is written as its number. */
	private static byte[] bytes(String page, Charset charset) {
		StringBuilder writable = new StringBuilder();
		CharsetEncoder encoder = charset.newEncoder();
		page.chars()
			.forEach((c) -> writable.append(encoder.canEncode((char) c) ? String.valueOf((char) c) : "&#" + c + ";"));
		return writable.toString().getBytes(charset);
	}

	private String block(Piece piece) {
		if (piece instanceof Piece.Title title) {
			return switch (this.style) {
				case SAVED -> "<p class=MsoNormal align=center><b><span style='font-size:22.0pt'>"
						+ title.text().replaceFirst("(?=20\\d\\d年)", "<br>") + "</span></b></p>";
				case MANGLED -> "<h1 class=\"title\">&nbsp;" + title.text() + "</h1>";
				case NESTED -> "<tr><td align=\"center\"><b>" + title.text() + "</b></td></tr>";
				default -> "<h1>" + title.text() + "</h1>";
			};
		}
		if (piece instanceof Piece.Head head) {
			return switch (this.style) {
				case NESTED -> "<tr><td><strong>" + OfficeZip.escape(head.text()) + "</strong></td></tr>";
				case SPLIT, UNMERGED -> "<h2>" + OfficeZip.escape(head.text()) + "</h2>";
				default -> paragraph("<b>" + words(head.text()) + "</b>");
			};
		}
		if (piece instanceof Piece.Text text) {
			String words = words(text.text()).replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>");
			return (this.style == Style.NESTED) ? "<tr><td>　　" + words + "<br></td></tr>" : paragraph(words);
		}
		String table = table(((Piece.Drawn) piece).table());
		return (this.style == Style.NESTED)
				? "<tr><td align=\"center\"><table border=\"0\"><tr><td>" + table + "</td></tr></table></td></tr>"
				: table;
	}

	private String paragraph(String words) {
		return switch (this.style) {
			case SAVED -> "<p class=MsoNormal style='text-indent:32.0pt'><span style='font-size:16.0pt'>" + words
					+ "<o:p></o:p></span></p>";
			case MANGLED -> "<p style=\"text-indent: 2em\">　　" + words + "<o:p></o:p></p><p>&nbsp;</p>";
			default -> "<p>" + words + "</p>";
		};
	}

	/** Editors part words wherever letters change, and put spaces that nobody sees. */
	private String words(String text) {
		String escaped = OfficeZip.escape(text);
		return switch (this.style) {
			case SAVED ->
				escaped.replaceAll("([0-9,.]+)", "</span><span lang=EN-US style='font-size:16.0pt'>$1</span><span>");
			case MANGLED -> escaped.replaceAll("([0-9]+)",
					"<span style=\"font-family: 仿宋_GB2312\"><font color=\"#000000\">$1</font></span>");
			default -> escaped;
		};
	}

	private String table(DrawnTable table) {
		StringBuilder drawn = new StringBuilder("<table border=\"1\" cellspacing=\"0\">");
		for (int line = 0; line < table.height(); line++) {
			int number = line;
			drawn.append("\n<tr>")
				.append(table.line(line)
					.stream()
					.filter((box) -> box.line() == number)
					.map(this::cell)
					.collect(Collectors.joining()))
				.append("</tr>");
		}
		return drawn.append("\n</table>").toString();
	}

	private String cell(DrawnBox box) {
		String name = (this.style == Style.UNMERGED && box.head()) ? "th" : "td";
		String spans = ((box.width() > 1) ? " colspan=" + box.width() : "")
				+ ((box.height() > 1) ? " rowspan=\"" + box.height() + "\"" : "");
		return "<" + name + spans + ">" + content(box) + "</" + name + ">";
	}

	private String content(DrawnBox box) {
		String words = OfficeZip.escape(box.text()).replace("\n", "<br>");
		return switch (this.style) {
			case SAVED -> "<p class=MsoNormal align=center style='text-align:center'><span lang=EN-US>" + words
					+ (words.isEmpty() ? "&nbsp;" : "") + "<o:p></o:p></span></p>";
			case MANGLED -> "<p align=\"center\"><span style=\"font-family:宋体\">" + parted(words) + "</span>&nbsp;</p>";
			case SPLIT -> words.isEmpty() ? "&nbsp;" : words;
			default -> words;
		};
	}

	private static String parted(String words) {
		return (words.length() < 2 || words.contains("&") || words.contains("<")) ? words
				: words.charAt(0) + "</span><span><o:p></o:p>" + words.substring(1);
	}

}
