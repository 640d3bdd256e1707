package org.nianbao.document;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * Gets the PDF writer ready beside the first requests, so that the first publication does
 * not wait for typefaces to be read.
 */
@Component
class PdfWarmUp implements ApplicationListener<ApplicationReadyEvent> {

	private final PdfWriter writer;

	PdfWarmUp(PdfWriter writer) {
		this.writer = writer;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		Thread thread = new Thread(this.writer::warmUp, "pdf-warm-up");
		thread.setDaemon(true);
		thread.start();
	}

}
