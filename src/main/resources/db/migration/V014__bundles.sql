-- What auditors have packed for them, made in the background: who asked for what, and how far it is. attempts
-- counts each beginning; beat_at is when whoever packs it last gave a sign of life.
create table bundle (
  id          bigint generated always as identity primary key,
  account_id  bigint not null references account,
  request     uuid not null,
  choice      text not null check (choice <> ''),
  state       text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  attempts    integer not null default 0,
  done        integer not null default 0,
  total       integer not null check (total > 0),
  left_out    integer not null default 0,
  size        bigint,
  sha256      text check (sha256 ~ '^[0-9a-f]{64}$'),
  asked_at    timestamptz not null,
  beat_at     timestamptz,
  finished_at timestamptz,
  unique (account_id, request),
  check ((state = 'DONE') = (size is not null and sha256 is not null)),
  check ((state in ('WAITING', 'RUNNING')) = (finished_at is null))
);

create index bundle_open on bundle (id) where finished_at is null;

-- The reports of a bundle, each in the revision that was its latest when the bundle was asked for.
create table bundle_report (
  bundle_id   bigint not null references bundle on delete cascade,
  position    integer not null,
  report_id   bigint not null references report,
  revision_id bigint not null references revision,
  primary key (bundle_id, position)
);
