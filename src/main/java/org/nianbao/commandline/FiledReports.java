package org.nianbao.commandline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.nianbao.form.UnreadableReport;

/**
 * What the files that are named on the command line hold.
 *
 * @param files the files, those of folders too
 * @param reports the reports in them, in the same order
 * @param unreadable what is named and holds no report
 */
record FiledReports(Collection<InputFile> files, List<FiledReport> reports, List<Unread> unreadable) {

	/**
	 * Reads files and folders, as far as they can be read.
	 * @param names files and folders, as they were typed
	 */
	static FiledReports read(List<String> names) {
		InputFiles input = new InputFiles(names);
		List<FiledReport> reports = new ArrayList<>();
		List<Unread> unreadable = new ArrayList<>(input.unread());
		for (InputFile file : input.files()) {
			try {
				reports.add(file.read());
			}
			catch (UnreadableReport ex) {
				unreadable.add(new Unread(file.name(), String.valueOf(ex.getMessage())));
			}
		}
		return new FiledReports(input.files(), reports, unreadable);
	}

}
