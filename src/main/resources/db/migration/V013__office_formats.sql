alter table revision_file drop constraint revision_file_format_check;

alter table revision_file add constraint revision_file_format_check
  check (format in ('PAGE', 'PDF', 'DOCX', 'XLSX', 'CSV', 'JSON'));
