package org.nianbao.document;

import java.util.EnumMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nianbao.form.Cell;
import org.nianbao.form.CellType;

/**
 * What may be typed into a blank form.
 */
final class ExcelValidation {

	private static final String LARGEST = "999999999999999";

	private ExcelValidation() {
	}

	static void apply(XSSFSheet sheet, Map<Cell, CellReference> typed) {
		Map<CellType, CellRangeAddressList> places = new EnumMap<>(CellType.class);
		typed.forEach((cell, place) -> places.computeIfAbsent(cell.type(), (type) -> new CellRangeAddressList())
			.addCellRangeAddress(place.getRow(), place.getCol(), place.getRow(), place.getCol()));
		places.forEach((type, cells) -> sheet.addValidationData(validation(sheet, type, cells)));
	}

	private static DataValidation validation(XSSFSheet sheet, CellType type, CellRangeAddressList cells) {
		DataValidationHelper helper = sheet.getDataValidationHelper();
		String least = type.signed() ? "-" + LARGEST : "0";
		DataValidationConstraint constraint = (type.decimals() > 0)
				? helper.createDecimalConstraint(OperatorType.BETWEEN, least, LARGEST)
				: helper.createIntegerConstraint(OperatorType.BETWEEN, least, LARGEST);
		DataValidation validation = helper.createValidation(constraint, cells);
		validation.setShowErrorBox(true);
		validation.createErrorBox("填写有误", message(type));
		return validation;
	}

	private static String message(CellType type) {
		return switch (type) {
			case COUNT -> "请填整数，没有的填 0。";
			case SIGNED_COUNT -> "请填整数，减少的填负数，没有增减的填 0。";
			case MONEY -> "请填以万元计的金额，没有的填 0。";
		};
	}

}
