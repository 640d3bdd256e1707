package org.nianbao.report;

import jakarta.persistence.Entity;

/**
 * 四、政府信息公开行政复议、行政诉讼情况: table 4 of the report.
 */
@Entity
class ReviewLitigation extends TableSection {

}
