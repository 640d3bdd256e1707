-- The append-only record of who did what; each event carries the hash of the one before.
create table audit_event (
  id            bigint generated always as identity primary key,
  at            timestamptz not null,
  actor         text not null,
  origin        text not null,
  action        text not null,
  subject       text not null,
  detail        text not null,
  previous_hash text not null,
  hash          text not null unique
);

create index audit_event_subject on audit_event (subject, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name;
end $$;

create trigger audit_event_is_append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
