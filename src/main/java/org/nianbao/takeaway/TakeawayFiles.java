package org.nianbao.takeaway;

import org.nianbao.background.MadeFiles;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The files of sites to take away.
 */
@Component
@EnableConfigurationProperties(TakeawaySettings.class)
class TakeawayFiles extends MadeFiles {

	TakeawayFiles(TakeawaySettings settings) {
		super(settings.directory(), "site");
	}

}
