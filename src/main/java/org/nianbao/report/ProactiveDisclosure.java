package org.nianbao.report;

import jakarta.persistence.Entity;

/**
 * 二、主动公开政府信息情况: table 2 of the report.
 */
@Entity
class ProactiveDisclosure extends TableSection {

}
