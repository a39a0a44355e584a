-- A statement under the portal's signature. What is in `credential` is encrypted: it holds the code, which stands nowhere else.
create table seals_statement (
  statement_id uuid not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  about uuid not null,
  structure_id uuid not null,
  code_hash char(64) character set ascii collate ascii_bin not null,
  key_id varchar(43) character set ascii collate ascii_bin not null,
  statement longtext not null,
  credential longtext character set ascii collate ascii_bin not null,
  status varchar(10) character set ascii collate ascii_bin not null,
  created_by uuid not null,
  created_at datetime(6) not null,
  changed_by uuid null,
  changed_at datetime(6) null,
  reason varchar(500) null,
  primary key (statement_id),
  unique key seals_statement_code (code_hash),
  key seals_statement_structure (structure_id, created_at)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

-- The newest statement about each thing: one row to wait for when two are sealed at once.
create table seals_newest (
  kind varchar(20) character set ascii collate ascii_bin not null,
  about uuid not null,
  statement_id uuid null,
  primary key (kind, about)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
