package org.nianbao.form;

import java.util.List;

/**
 * Cells whose sum must not be below zero, such as 上一年项目数量 + 本年增/减.
 *
 * @param check the check that watches it
 * @param label the row that it holds in
 * @param cells the cells that are added up
 */
public record Floor(String check, String label, List<Term> cells) {

}
