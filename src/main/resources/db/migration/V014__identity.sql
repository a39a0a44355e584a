-- An address counts once its mailbox was shown to be theirs; a blocked person keeps what they did and comes in no more.
alter table identity_person
  add column email_verified boolean not null default false after email,
  add column blocked_at datetime(6) null after last_seen_at;
