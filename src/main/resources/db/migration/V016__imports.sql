-- The file that a report was made of: kept with it as it was, for whoever checks the report against it.
create table report_source (
  id          bigint generated always as identity primary key,
  report_id   bigint not null references report,
  name        text not null check (name <> ''),
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size        integer not null check (size > 0),
  bytes       bytea not null,
  imported_by text not null,
  imported_at timestamptz not null,
  unique (report_id, sha256)
);

alter table report_source alter bytes set storage external;

create index report_source_sha256 on report_source (sha256);

create trigger report_source_never_changes before update or delete or truncate on report_source
  for each statement execute function refuse_change();

-- Files that a person sent to have reports made of them. Nothing of them is in a report before the person confirms
-- it; they go when their time is over.
create table import_batch (
  id         bigint generated always as identity primary key,
  account_id bigint not null references account,
  request    uuid not null,
  sent_at    timestamptz not null,
  stopped    boolean not null default false,
  skipped    integer not null default 0,
  unique (account_id, request)
);

-- attempts counts each reading; beat_at is when the last one began. bytes is null of a file that is too large, and of
-- one that was imported: it is kept with its report.
create table import_file (
  id           bigint generated always as identity primary key,
  batch_id     bigint not null references import_batch on delete cascade,
  position     integer not null,
  name         text not null check (name <> ''),
  pasted       boolean not null,
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size         bigint not null,
  bytes        bytea,
  state        text not null
    check (state in ('WAITING', 'RUNNING', 'CLEAN', 'QUESTIONS', 'UNREADABLE', 'KNOWN', 'IMPORTED')),
  attempts     integer not null default 0,
  beat_at      timestamptz,
  words        text not null default '',
  organization text not null default '',
  year         integer,
  edition      text not null default '',
  oddities     integer not null default 0,
  questions    integer not null default 0,
  errors       integer not null default 0,
  report_id    bigint references report,
  unique (batch_id, position),
  check ((state in ('KNOWN', 'IMPORTED')) = (report_id is not null))
);

alter table import_file alter bytes set storage external;

create index import_file_open on import_file (id) where state in ('WAITING', 'RUNNING');
