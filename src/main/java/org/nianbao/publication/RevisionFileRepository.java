package org.nianbao.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionFileRepository extends Repository<RevisionFile, Long> {

	/** Files without their bytes. */
	String LINE = "select new org.nianbao.publication.FileLine(f.revision.id, f.format, f.size, f.sha256) "
			+ "from RevisionFile f ";

	RevisionFile save(RevisionFile file);

	@Query("from RevisionFile where revision.id = :revisionId and format = :format")
	Optional<RevisionFile> find(long revisionId, Format format);

	@Query("select new org.nianbao.publication.FileBytes(f.revision.id, f.bytes) from RevisionFile f "
			+ "where f.revision.id in :revisionIds and f.format = :format")
	List<FileBytes> bytes(Collection<Long> revisionIds, Format format);

	@Query(LINE + "where f.revision.id in :revisionIds order by f.id")
	List<FileLine> lines(Collection<Long> revisionIds);

	@Query(LINE + "where f.sha256 = :sha256 order by f.id limit 1")
	Optional<FileLine> findByHash(String sha256);

	/**
	 * How much there is in all formats but the page.
	 */
	@Query("select new org.nianbao.publication.Extent((select count(r) from Revision r), count(f), "
			+ "coalesce(sum(f.size), 0L)) from RevisionFile f where f.format <> PAGE")
	Extent extent();

	/**
	 * The keys of revisions that are kept in fewer formats than there are.
	 */
	@Query("select r.id from Revision r where (select count(f) from RevisionFile f where f.revision = r) < :formats "
			+ "order by r.id")
	List<Long> incomplete(long formats);

	/**
	 * The JSON report whose hash begins with some digits.
	 */
	@Query(LINE + "where f.sha256 between :digits and concat(:digits, 'g') and f.format = JSON order by f.id limit 1")
	Optional<FileLine> findJsonByHash(String digits);

}
