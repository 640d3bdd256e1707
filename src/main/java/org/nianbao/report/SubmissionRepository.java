package org.nianbao.report;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SubmissionRepository extends Repository<Submission, Long> {

	Submission save(Submission submission);

	int countByReportId(long reportId);

	Optional<Submission> findByReportIdAndNumber(long reportId, int number);

	List<Submission> findByReportIdOrderByNumber(long reportId);

}
