-- A sealed statement belongs to a structure, or to one person: a certificate is nobody's but its bearer's.
alter table seals_statement
  modify column structure_id uuid null,
  add column person_id uuid null after structure_id,
  add constraint seals_statement_holder check ((structure_id is null) <> (person_id is null)),
  add key seals_statement_person (person_id, created_at);

-- What is asked of many certificates at once. What each of them says lies under its seal, in seals_statement by the same id.
-- The name is the one that the seal holds the digest of.
create table training_certificate (
  certificate_id uuid not null,
  person_id uuid not null,
  course varchar(120) character set ascii collate ascii_bin not null,
  certifies varchar(20) character set ascii collate ascii_bin not null,
  name varchar(200) not null,
  valid_until date not null,
  awarded_at datetime(6) not null,
  ended_at datetime(6) null,
  primary key (certificate_id),
  key training_certificate_person (person_id, certifies, valid_until),
  key training_certificate_until (valid_until)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
