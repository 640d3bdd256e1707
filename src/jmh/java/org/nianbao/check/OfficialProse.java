package org.nianbao.check;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes as reports are written: counts with their parts, years, documents in 《》, numbers
 * of documents, headings, money.
 */
final class OfficialProse {

	private static final Pattern NUMBER = Pattern.compile("#");

	private static final List<String> SENTENCES = List.of("@年，在县委、县政府的坚强领导下，认真贯彻落实《中华人民共和国政府信息公开条例》，各项工作取得新的进展。",
			"全年主动公开政府信息 # 条：其中政府网站 # 条，政务微信 # 条，政务微博 # 条。", "共收到政府信息公开申请 # 件，上年结转 # 件，办理完成 # 件，结转下年度 # 件。",
			"因政府信息公开被申请行政复议 # 件，其中结果维持 # 件，结果纠正 # 件，尚未审结 # 件；未发生行政诉讼。",
			"依据国办公开办函〔2021〕30号和《自治区政务公开工作要点》，印发《@年政务公开工作方案》，明确任务 # 项。", "（#）主动公开情况\n",
			"制发规范性文件 # 件，废止 # 件，现行有效 # 件，全部在网站“规范性文件”栏目公布。", "举办培训 # 期，参加人员 # 人次，较上年增长 #.#%。",
			"一是公开内容不够全面，部分单位重数量、轻质量；二是解读形式单一；三是机制有待健全。", "按照《政府信息公开信息处理费管理办法》，全年收取信息处理费 0 元。",
			"行政事业性收费 # 项，本年收费金额 #.# 万元，政府集中采购 # 项。", "截至@年12月31日，全县 # 个部门、# 个乡镇建立了目录，回应群众关切 # 次，办结率 100%。",
			"门户网站设置栏目 # 个，如财政预决算、重大项目、公共资源配置等，访问量 # 万人次。", "下一步，将加强队伍建设，完善考核、评议、责任追究制度，持续提升公开的质量和实效。",
			"对比@年，微信发布 # 条，微博发布 # 条，减少 # 条（不含转载）。\n\n");

	private OfficialProse() {
	}

	/**
	 * A text for the report of a year.
	 * @param characters how long it is
	 */
	static String of(int year, int characters) {
		Random random = new Random(year);
		StringBuilder prose = new StringBuilder();
		while (prose.length() < characters) {
			String sentence = SENTENCES.get(random.nextInt(SENTENCES.size())).replace("@", String.valueOf(year));
			prose.append(NUMBER.matcher(sentence)
				.replaceAll((number) -> Matcher.quoteReplacement(String.valueOf(random.nextInt(5_000)))));
		}
		return prose.substring(0, characters);
	}

}
