package org.nianbao.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Scope;
import org.nianbao.source.Grid;
import org.nianbao.source.Grid.Box;

/**
 * What a file says of its report in lines of two boxes, as the portal's own workbooks do.
 *
 * @param code the code of the organization, empty if it is not said
 * @param name the name of the organization, empty if it is not said
 * @param year the report year, {@code null} if it is not said
 * @param scope whose acts are counted, {@code null} if it is not said
 */
record Facts(String code, String name, @Nullable Integer year, @Nullable Scope scope) {

	/**
	 * Whether it says whose report it is.
	 */
	boolean said() {
		return !this.name.isEmpty() || this.year != null;
	}

	static Facts in(List<Grid> grids) {
		Map<String, String> said = new HashMap<>();
		for (Grid grid : grids) {
			for (int line = 0; line < grid.height(); line++) {
				List<Box> boxes = grid.line(line).stream().filter((box) -> !box.isBlank()).toList();
				if (boxes.size() == 2) {
					said.putIfAbsent(boxes.get(0).text().replaceAll("[\\s:：]+", ""), boxes.get(1).text().strip());
				}
			}
		}
		int year = Title.year(said.getOrDefault("年度", ""));
		String scope = said.getOrDefault("统计范围", "");
		return new Facts(said.getOrDefault("机构代码", ""), said.getOrDefault("机构名称", ""), (year > 0) ? year : null,
				Stream.of(Scope.values()).filter((one) -> one.label().equals(scope)).findFirst().orElse(null));
	}

}
