package org.nianbao.report;

import jakarta.persistence.Entity;

/**
 * 三、收到和处理政府信息公开申请情况: table 3, the matrix of applicants and outcomes.
 */
@Entity
class ApplicationHandling extends TableSection {

}
