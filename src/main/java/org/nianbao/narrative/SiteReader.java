package org.nianbao.narrative;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the sentence that says where the electronic version of the report is.
 */
final class SiteReader {

	private static final Words VERSION = Words.of("电子版|电子文本|电子文档|电子文件|电子稿|电子文稿|下载|本报告|该报告|年度报告|年报|报告全文|报告文本|全文|报告");

	private static final Words PLACE = Words
		.of("网站|官网|门户网|政府网|公开网|政务网|信息网|服务网|网址|网页|门户|专栏|栏目|https?://|www\\.|[a-z0-9]\\.(?:gov|com|cn|org|net)|公众号|客户端|公开平台|政务平台|二维码");

	/** What a reader can do there. */
	private static final Words ACCESS = Words
		.of("电子|下载|查阅|查询|查看|浏览|获取|登录|登陆|访问|阅读|登载|刊登|刊载|发布|公布|上载|置于|挂|详见|可见|版见|点击|扫描|网址|链接");

	/** What is asked, not read, there. */
	private static final Words ASKING = Words.of("疑问|留言|意见|建议|咨询");

	private static final Words READING = Words.of("电子|下载|查阅|查看|浏览");

	private SiteReader() {
	}

	static @Nullable Span site(Prose prose) {
		List<Sentence> sentences = prose.sentences();
		for (Sentence sentence : sentences) {
			String text = prose.plain().substring(sentence.from(), sentence.to());
			boolean said = VERSION.in(text) && PLACE.in(text) && ACCESS.in(text);
			if (said && (READING.in(text) || !ASKING.in(text))) {
				return prose.span(sentence.from(), sentence.to());
			}
		}
		return null;
	}

}
