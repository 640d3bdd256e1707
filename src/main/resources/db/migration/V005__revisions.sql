-- What was issued: frozen revisions with their files and hashes.
create table revision (
  id                bigint generated always as identity primary key,
  report_id         bigint not null references report,
  organization_code text not null,
  organization_name text not null,
  year              integer not null,
  scope             text not null check (scope in ('OWN', 'WHOLE')),
  edition           text not null,
  number            integer not null check (number > 0),
  title             text not null,
  historical        boolean not null,
  remark            text,
  content           jsonb not null,
  published_at      timestamptz not null,
  published_by      text not null,
  unique (organization_code, year, scope, number)
);

create table revision_file (
  id          bigint generated always as identity primary key,
  revision_id bigint not null references revision,
  format      text not null check (format in ('PAGE', 'PDF', 'JSON')),
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size        integer not null,
  bytes       bytea not null,
  unique (revision_id, format)
);

create trigger revision_never_changes before update or delete or truncate on revision
  for each statement execute function refuse_change();

create trigger revision_file_never_changes before update or delete or truncate on revision_file
  for each statement execute function refuse_change();
