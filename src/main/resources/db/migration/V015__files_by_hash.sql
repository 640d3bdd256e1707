-- Finds the file of a hash, and the report of a code: the beginning of its JSON report's hash.
create index revision_file_sha256 on revision_file (sha256);
