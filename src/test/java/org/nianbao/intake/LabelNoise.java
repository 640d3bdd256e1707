package org.nianbao.intake;

import java.util.Random;

import org.nianbao.form.Layout.Kind;

/**
 * What becomes of the labels of a form when people copy them: characters dropped, added
 * and changed, spaces, line breaks, brackets of the other width, numbers left out.
 */
final class LabelNoise {

	private static final String CHARACTERS = "的一二三其他总计行政信息公开申请数量本年上不予处理结果维持纠正件类事项单位说明等组织机构企业";

	private final Random random;

	private final double rate;

	/**
	 * @param rate how many of the labels are altered, from 0 to 1
	 */
	LabelNoise(Random random, double rate) {
		this.random = random;
		this.rate = rate;
	}

	/**
	 * A table with some labels otherwise.
	 */
	DrawnTable in(DrawnTable table) {
		return table.map((box) -> (box.label() && !box.text().isEmpty() && this.random.nextDouble() < this.rate)
				? box.saying(altered(box)) : box);
	}

	private String altered(DrawnBox box) {
		String label = box.text();
		for (int i = (this.random.nextInt(5) == 0) ? 3 : 1; i > 0 && !label.isEmpty(); i--) {
			label = altered(label, box.kind());
		}
		return label;
	}

	private String altered(String label, Kind kind) {
		int at = this.random.nextInt(label.length());
		String character = String.valueOf(CHARACTERS.charAt(this.random.nextInt(CHARACTERS.length())));
		return switch (this.random.nextInt(12)) {
			case 0 -> (label.length() > 1) ? label.substring(0, at) + label.substring(at + 1) : label;
			case 1 -> label.substring(0, at) + character + label.substring(at);
			case 2 -> label.substring(0, at) + character + label.substring(at + 1);
			case 3 -> label.replace('（', '(').replace('）', ')');
			case 4 -> label.replaceFirst("^(?:[（(]?[一二三四五六七]+[）)、]|\\d[.])", "");
			case 5 -> label.replaceFirst("^(\\d)[.]", "$1、").replace("、", "，");
			case 6 -> label.replaceAll("(?<=.)(?=.)", " ");
			case 7 -> label.substring(0, at) + "\n" + label.substring(at);
			case 8 -> label.replace("社会公益组织", "社会组织").replace("行政规范性文件", "规范性文件").replace("其他", "其它");
			case 9 -> Shapes.wide(label);
			case 10 -> (kind == Kind.STUB && label.length() > 8) ? label.substring(0, label.length() - 3) : label;
			default -> "　" + label + " ";
		};
	}

}
