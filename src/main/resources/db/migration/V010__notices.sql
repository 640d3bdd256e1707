-- What the portal tells people, and the mails that are still to be sent with it.
create table notice (
  id         bigint generated always as identity primary key,
  account_id bigint not null references account,
  kind       text not null check (kind in ('SUBMITTED', 'RETURNED', 'APPROVED', 'SCHEDULED', 'PUBLISHED',
    'PUBLICATION_FAILED', 'CORRECTING', 'WITHDRAWN', 'DEADLINE')),
  report_id  bigint references report,
  title      text not null check (title <> ''),
  by_name    text not null,
  words      text not null,
  made_at    timestamptz not null,
  read_at    timestamptz,
  reminder   text unique,
  check ((kind = 'DEADLINE') = (reminder is not null)),
  check (report_id is not null or kind = 'DEADLINE')
);

create index notice_account on notice (account_id, id desc);
create index notice_unread on notice (account_id) where read_at is null;

-- due_at is when it is tried next; null once it was sent, given up, or no longer wanted.
create table notice_mail (
  notice_id bigint primary key references notice,
  attempts  integer not null default 0,
  due_at    timestamptz,
  sent_at   timestamptz
);

create index notice_mail_due on notice_mail (due_at) where due_at is not null;
