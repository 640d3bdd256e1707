package org.nianbao.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionFileRepository extends Repository<RevisionFile, Long> {

	RevisionFile save(RevisionFile file);

	@Query("from RevisionFile where revision.id = :revisionId and format = :format")
	Optional<RevisionFile> find(long revisionId, Format format);

	@Query("select new org.nianbao.publication.FileLine(f.revision.id, f.format, f.size, f.sha256) "
			+ "from RevisionFile f where f.revision.id in :revisionIds order by f.id")
	List<FileLine> lines(Collection<Long> revisionIds);

}
