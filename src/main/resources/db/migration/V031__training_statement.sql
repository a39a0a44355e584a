-- What waits to be told to an outside learning record store. The actor is a pseudonym whose key lies outside the database.
create table training_statement (
  statement_id uuid not null,
  actor char(43) character set ascii collate ascii_bin not null,
  body text not null,
  created_at datetime(6) not null,
  due_at datetime(6) not null,
  attempts int not null,
  sent_at datetime(6) null,
  given_up_at datetime(6) null,
  refusal varchar(200) null,
  primary key (statement_id),
  key training_statement_due (sent_at, given_up_at, due_at)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
