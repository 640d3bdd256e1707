-- Every portal on the database hears when something changes that the public reads.
create function tell_public_change() returns trigger language plpgsql as $$
begin
  notify public_change;
  return null;
end $$;

create trigger revision_is_public after insert on revision
  for each statement execute function tell_public_change();

create trigger revision_file_is_public after insert on revision_file
  for each statement execute function tell_public_change();

create trigger withdrawal_is_public after insert on withdrawal
  for each statement execute function tell_public_change();

create trigger organization_is_public after insert or update or delete on organization
  for each statement execute function tell_public_change();

create trigger search_report_is_public after insert or update or delete on search_report
  for each statement execute function tell_public_change();
