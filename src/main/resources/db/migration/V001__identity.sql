create table identity_person (
  person_id uuid not null,
  issuer varchar(300) character set ascii collate ascii_bin not null,
  subject varchar(255) character set ascii collate ascii_bin not null,
  name varchar(200) not null,
  email varchar(320) null,
  language char(2) character set ascii collate ascii_bin not null default 'fr',
  first_seen_at datetime(6) not null,
  last_seen_at datetime(6) not null,
  primary key (person_id),
  unique key identity_person_token (issuer, subject)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
