package org.nianbao.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;
import org.nianbao.publication.PublishedReport;

/**
 * Reports of offices that do not exist, the same each time: {@value #YEARS} years of each
 * office, one to three thousand characters of prose each.
 */
final class MadeReports {

	static final int YEARS = 15;

	private static final int LAST_YEAR = 2025;

	private static final Instant BEGINNING = Instant.parse("2012-01-31T08:00:00Z");

	private static final String FIRST = "东西南北安平临清永宁新长武汉太阳江河山海云石金玉龙凤高大青白黑红昌兴和泰德义仁信荣华富丰康庆林沙泉溪";

	private static final String SECOND = "州城川阳阴陵江山水源原丰昌宁安平定远康台港湾口岗坪塘桥店集寨堡营关门头沟坝岭峰泽浦津梁固县";

	private static final List<String> KINDS = List.of("人民政府", "教育局", "民政局", "财政局", "自然资源局", "生态环境局", "住房和城乡建设局",
			"交通运输局", "水务局", "农业农村局", "文化和旅游局", "卫生健康委员会", "应急管理局", "审计局", "市场监督管理局", "统计局", "医疗保障局", "林业和草原局", "信访局",
			"科学技术局", "人力资源和社会保障局", "退役军人事务局");

	private static final List<String> OPENINGS = List.of(
			"本报告根据《中华人民共和国政府信息公开条例》规定编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况等部分组成，统计期限为%2$d年1月1日至12月31日，电子版可以在%1$s网站下载。",
			"现公布%1$s%2$d年政府信息公开工作年度报告。本报告中所列数据的统计期限自%2$d年1月1日起，至12月31日止。如有疑问，请与%1$s办公室联系，电话：0%3$d-%4$d。");

	private static final List<String> SENTENCES = List.of("全年主动公开政府信息%3$d条，其中通过门户网站公开%4$d条，通过微信公众号公开%5$d条。",
			"全年收到政府信息公开申请%3$d件，均在法定期限内答复，比%7$d年增加%5$d件。", "围绕%8$s，及时公开规划、计划和推进情况，%9$s镇、%10$s乡的进展按月公布。",
			"%6$s局牵头制定公开目录，明确责任科室和责任人，形成主要领导亲自抓、分管领导具体抓的格局。", "对%8$s等群众关心的事项，召开新闻发布会%5$d次，解读政策文件%3$d件，发布图解%5$d篇。",
			"在%9$s、%10$s两处设立政务公开专区，为群众提供查询、打印、咨询服务，全年接待%4$d人次。", "规范性文件公布前一律进行合法性审核，清理文件%3$d件，废止%5$d件，宣布失效%5$d件。",
			"加强政府网站和政务新媒体管理，关停栏目%5$d个，纠正错别字%3$d处，%7$d年以来没有发生泄密事件。", "组织业务培训%5$d期，培训%3$d人次，%9$s镇和%10$s镇作了经验介绍。",
			"人大代表建议和政协委员提案办理结果全部公开，其中涉及%8$s的%5$d件。", "财政预算决算和“三公”经费按要求公开，%6$s专项资金%3$d.%5$d万元的分配结果同步公布。",
			"社会评议满意度为%5$d.8%%，较上年提高，%9$s村群众反映的%8$s问题已经整改。", "信访举报类申请有所增多，需要加强与%6$s、司法等部门的会商研判。",
			"因政府信息公开提起行政复议%5$d件、行政诉讼%5$d件，没有被纠正的情形。", "一是认识还不到位，个别单位重保密轻公开；二是%8$s领域公开的深度不够；三是人员变动频繁，业务不熟。",
			"下一步，将以%8$s为重点，细化公开事项，优化申请办理流程，让群众看得到、听得懂、能监督。", "%9$s水库除险加固、%10$s公路改造两个项目的环境影响评价全文公开。",
			"“%6$s服务直通车”上线运行，网上可办事项%3$d项，平均办理时间压缩%5$d%%。", "全年没有收取信息处理费。", "与%9$s市、%10$s县建立协作机制，交流公开经验，统一答复口径和文书格式。",
			"疫情防控期间发布通告%3$d期，辟谣%5$d次，回应关切%4$d条。", "农村人居环境、厕所改造、%8$s的补助对象名单在村务公开栏张榜公示。");

	private static final List<String> TOPICS = List.of("脱贫攻坚", "乡村振兴", "棚户区改造", "义务教育入学", "公共卫生", "食品药品安全", "优化营商环境",
			"减税降费", "生态环境保护", "安全生产", "城乡低保", "养老服务", "保障性住房", "征地拆迁", "重大建设项目", "公共资源交易", "稳岗就业", "惠民惠农补贴", "老旧小区改造",
			"河湖长制", "退耕还林", "高标准农田", "防汛抗旱", "医保报销", "职业技能培训", "马铃薯种薯繁育", "枸杞产业", "冷凉蔬菜基地", "中药材加贸易", "数字政府建设");

	private static final List<String> SYSTEMS = List.of("教育", "民政", "水务", "交通", "住建", "农业", "卫健", "人社", "环保", "市监",
			"文旅", "林草");

	private MadeReports() {
	}

	/**
	 * The name of an office.
	 */
	static String office(int number) {
		Random random = new Random(number / KINDS.size());
		return place(random) + place(random) + "县" + KINDS.get(number % KINDS.size()).replaceFirst("^人民政府$", "人民政府");
	}

	/**
	 * A report by its number, from 0.
	 */
	static Made report(int number) {
		int office = number / YEARS;
		int year = LAST_YEAR - YEARS + 1 + number % YEARS;
		Reporter reporter = new Reporter("made-" + office, office(office));
		Scope scope = (office % KINDS.size() == 0) ? Scope.WHOLE : Scope.OWN;
		Edition edition = Editions.forYear(Math.max(year, 2019)).orElseThrow();
		ReportContent content = new ReportContent(reporter, year, scope, reporter.title(year),
				Figures.of(edition, Map.of(), Map.of()), new Narratives(Map.of(), Map.of()), Contact.NONE);
		PublishedReport report = new PublishedReport(number + 1_000_000L, reporter.code(), reporter.name(), year, scope,
				content.title(), 1, BEGINNING.plus(365L * (year - 2011), ChronoUnit.DAYS).plusSeconds(office), false);
		return new Made(report, Indexed.of(content, prose(reporter.name(), year, new Random(number))));
	}

	private static String prose(String name, int year, Random random) {
		StringBuilder prose = new StringBuilder(sentence(OPENINGS, name, year, random)).append('\n');
		Editions.forYear(Math.max(year, 2019))
			.orElseThrow()
			.sections()
			.forEach((section) -> prose.append(section.number()).append('、').append(section.heading()).append('\n'));
		int length = 1000 + random.nextInt(2000);
		while (prose.length() < length) {
			prose.append(sentence(SENTENCES, name, year, random)).append((random.nextInt(4) == 0) ? "\n" : "");
		}
		return prose.toString();
	}

	private static String sentence(List<String> from, String name, int year, Random random) {
		return one(from, random).formatted(name, year, 100 + random.nextInt(900), 1000 + random.nextInt(9000),
				2 + random.nextInt(97), one(SYSTEMS, random), year - 1, one(TOPICS, random), place(random),
				place(random));
	}

	private static String place(Random random) {
		return character(FIRST, random) + character(SECOND, random);
	}

	private static String character(String from, Random random) {
		return String.valueOf(from.charAt(random.nextInt(from.length())));
	}

	private static String one(List<String> from, Random random) {
		return from.get(random.nextInt(from.size()));
	}

	/**
	 * A report to be put into the index.
	 */
	record Made(PublishedReport report, Indexed indexed) {

	}

}
