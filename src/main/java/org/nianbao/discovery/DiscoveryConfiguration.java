package org.nianbao.discovery;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * What an office sets about how its data is given out.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataLicence.class)
class DiscoveryConfiguration {

}
