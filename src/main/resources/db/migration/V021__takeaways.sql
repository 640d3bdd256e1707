-- The public site to take away, made in the background when an administrator asks for it: who asked, under which
-- address it is to stand (if that is known), and how far it is. attempts counts each beginning; beat_at is when whoever
-- makes it last gave a sign of life.
create table takeaway (
  id          bigint generated always as identity primary key,
  account_id  bigint not null references account,
  address     text check (address ~ '^https?://'),
  state       text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  attempts    integer not null default 0,
  done        integer not null default 0,
  total       integer not null default 0,
  pages       integer not null default 0,
  files       integer not null default 0,
  left_out    integer not null default 0,
  size        bigint,
  sha256      text check (sha256 ~ '^[0-9a-f]{64}$'),
  asked_at    timestamptz not null,
  beat_at     timestamptz,
  finished_at timestamptz,
  check ((state = 'DONE') = (size is not null and sha256 is not null)),
  check ((state in ('WAITING', 'RUNNING')) = (finished_at is null))
);

-- One is made at a time.
create unique index takeaway_open on takeaway ((true)) where finished_at is null;
