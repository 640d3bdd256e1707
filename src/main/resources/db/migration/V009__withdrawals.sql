-- What was taken back from the public, with the notice that stands in its place: the revision
-- that was current then, and every one before it.
create table withdrawal (
  id           bigint generated always as identity primary key,
  revision_id  bigint not null unique references revision,
  notice       text not null check (notice <> '' and length(notice) <= 2000),
  withdrawn_at timestamptz not null,
  withdrawn_by text not null
);

create trigger withdrawal_never_changes before update or delete or truncate on withdrawal
  for each statement execute function refuse_change();
