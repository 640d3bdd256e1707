-- What other systems sign in with. Of a token itself only its first letters, by which a person knows it,
-- and its SHA-256 are kept; one that is revoked stays, because the history names it.
create table api_token (
  id           bigint generated always as identity primary key,
  name         text not null check (name <> ''),
  prefix       text not null,
  sha256       text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  expires_on   date,
  issued_at    timestamptz not null,
  issued_by    text not null,
  revoked_at   timestamptz,
  last_used_at timestamptz
);
