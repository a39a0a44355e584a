-- One mail for each reason and address. What it says is emptied once it was sent; only then does anybody else hold it.
create table notices_mail (
  mail_id uuid not null,
  kind varchar(60) character set ascii collate ascii_bin not null,
  reason varchar(160) character set ascii collate ascii_bin not null,
  address varchar(254) character set ascii collate ascii_general_ci not null,
  person_id uuid null,
  structure_id uuid null,
  language char(2) character set ascii collate ascii_bin not null,
  zone varchar(64) character set ascii collate ascii_bin not null,
  subject varchar(250) not null,
  content json null,
  message_id varchar(200) character set ascii collate ascii_bin not null,
  stop_hash char(64) character set ascii collate ascii_bin null,
  state varchar(12) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  due_at datetime(6) not null,
  give_up_at datetime(6) not null,
  sent_at datetime(6) null,
  attempts int not null,
  refusal varchar(300) null,
  digest_id uuid null,
  primary key (mail_id),
  unique key notices_mail_reason (kind, reason, address),
  unique key notices_mail_stop (stop_hash),
  key notices_mail_due (state, due_at),
  key notices_mail_person (person_id, state),
  key notices_mail_created (created_at)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

-- How somebody wants the mails that are not needed; who has no row gets them at once.
create table notices_preference (
  person_id uuid not null,
  choice varchar(10) character set ascii collate ascii_bin not null,
  changed_at datetime(6) not null,
  primary key (person_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

-- What became of the newest run of each job.
create table notices_run (
  job varchar(60) character set ascii collate ascii_bin not null,
  started_at datetime(6) not null,
  ended_at datetime(6) null,
  trouble varchar(300) null,
  trouble_at datetime(6) null,
  primary key (job)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

-- When each job runs next and on which node: the table of db-scheduler 16, in UTC.
create table notices_job (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob null,
  execution_time datetime(6) not null,
  picked boolean not null,
  picked_by varchar(50) null,
  last_success datetime(6) null,
  last_failure datetime(6) null,
  consecutive_failures int null,
  last_heartbeat datetime(6) null,
  version bigint not null,
  priority smallint null,
  primary key (task_name, task_instance),
  key notices_job_next (execution_time),
  key notices_job_heartbeat (last_heartbeat)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
