-- Copies a published report and its latest revision to a new organization below the report's own, so that many
-- reports cost little. Lives as long as the connection.
create or replace function pg_temp.copy_report(source bigint, new_code text, new_name text) returns bigint language plpgsql as $$
declare
  old organization;
  was report;
  frozen revision;
  unit bigint;
  copy bigint;
  tables bigint[] := '{}';
  part bigint;
begin
  select * into was from report where id = source;
  select * into old from organization where id = was.organization_id;
  select * into frozen from revision where report_id = source order by number desc limit 1;
  insert into organization (code, name, kind, parent_id) values (new_code, new_name, 'DEPARTMENT', old.id) returning id into unit;
  insert into proactive_disclosure (figures, notes, saved_by, saved_at, version)
    select figures, notes, saved_by, saved_at, version from proactive_disclosure where id = was.proactive_disclosure_id returning id into part;
  tables := tables || part;
  insert into application_handling (figures, notes, saved_by, saved_at, version)
    select figures, notes, saved_by, saved_at, version from application_handling where id = was.application_handling_id returning id into part;
  tables := tables || part;
  insert into review_litigation (figures, notes, saved_by, saved_at, version)
    select figures, notes, saved_by, saved_at, version from review_litigation where id = was.review_litigation_id returning id into part;
  tables := tables || part;
  was.organization_id := unit;
  was.title := replace(was.title, old.name, new_name);
  was.proactive_disclosure_id := tables[1];
  was.application_handling_id := tables[2];
  was.review_litigation_id := tables[3];
  select nextval(pg_get_serial_sequence('report', 'id')) into copy;
  was.id := copy;
  insert into report overriding system value select was.*;
  insert into report_narrative (report_id, name, heading, text, saved_by, saved_at, version, issued)
    select copy, name, heading, text, saved_by, saved_at, version, issued from report_narrative where report_id = source;
  insert into report_explanation select copy, finding, words, said_by, said_at from report_explanation where report_id = source;
  frozen.report_id := copy;
  frozen.organization_code := new_code;
  frozen.organization_name := new_name;
  frozen.title := was.title;
  frozen.content := replace(replace(frozen.content::text, old.code, new_code), old.name, new_name)::jsonb;
  part := frozen.id;
  select nextval(pg_get_serial_sequence('revision', 'id')) into frozen.id;
  insert into revision overriding system value select frozen.*;
  insert into revision_file (revision_id, format, sha256, size, bytes)
    select frozen.id, format, encode(sha256(copied), 'hex'), length(copied), copied
      from revision_file, lateral (select case when format in ('JSON', 'CSV')
        then convert_to(replace(replace(convert_from(bytes, 'UTF8'), old.code, new_code), old.name, new_name), 'UTF8') else bytes end) as of (copied)
      where revision_id = part;
  return copy;
end $$;
