package org.nianbao.bundle;

import org.nianbao.background.MadeFiles;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The files of bundles.
 */
@Component
@EnableConfigurationProperties(BundleSettings.class)
class BundleFiles extends MadeFiles {

	BundleFiles(BundleSettings settings) {
		super(settings.directory(), "bundle");
	}

}
