-- The life of a report beyond its first publication: corrections, withdrawal, publication at
-- a set time; and what people say about it on the way.
alter table report drop constraint report_status_check;
alter table report add constraint report_status_check
  check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN'));
alter table report add column correction_reason text;
alter table report add column withdrawn boolean not null default false;
alter table report add column publish_at timestamptz;
alter table report add column scheduled_by bigint references account;
alter table report add constraint report_schedule_check
  check ((publish_at is null) = (scheduled_by is null) and (publish_at is null or status = 'APPROVED'));

-- A text as it was written when it was issued last, its figures bound to their cells.
alter table report_narrative add column issued text not null default '';

-- A figure that was taken from last year's report, until somebody has confirmed it or said
-- why it differs.
create table report_carried_figure (
  report_id bigint not null references report on delete cascade,
  cell      text not null,
  figure    numeric not null,
  source    text not null,
  confirmed boolean not null,
  stated    numeric,
  reason    text not null,
  primary key (report_id, cell)
);

-- Why a warning is answered, under the identity of the finding.
create table report_explanation (
  report_id bigint not null references report on delete cascade,
  finding   text not null,
  words     text not null check (words <> ''),
  said_by   text not null,
  said_at   timestamptz not null,
  primary key (report_id, finding)
);

create table report_comment (
  id          bigint generated always as identity primary key,
  report_id   bigint not null references report on delete cascade,
  round       integer not null,
  place       text not null,
  quote       text not null,
  words       text not null check (words <> ''),
  said_by     text not null,
  author      bigint not null references account,
  said_at     timestamptz not null,
  sent        boolean not null,
  answer      text not null,
  answered_by text not null,
  answered_at timestamptz
);

create index report_comment_report on report_comment (report_id);

-- What a report said each time it was handed over for review.
create table submission (
  id           bigint generated always as identity primary key,
  report_id    bigint not null references report,
  number       integer not null check (number > 0),
  content      jsonb not null,
  submitted_by text not null,
  submitted_at timestamptz not null,
  unique (report_id, number)
);

create trigger submission_never_changes before update or delete or truncate on submission
  for each statement execute function refuse_change();
