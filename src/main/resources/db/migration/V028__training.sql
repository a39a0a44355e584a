-- Who follows which course, and where they are. A person's alone: no structure reads what is in here, only that a course is done.
create table training_enrolment (
  person_id uuid not null,
  course varchar(120) character set ascii collate ascii_bin not null,
  version varchar(60) character set ascii collate ascii_bin not null,
  lesson varchar(60) character set ascii collate ascii_bin null,
  started_at datetime(6) not null,
  seen_at datetime(6) not null,
  done_at datetime(6) null,
  primary key (person_id, course)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table training_lesson (
  person_id uuid not null,
  course varchar(120) character set ascii collate ascii_bin not null,
  lesson varchar(60) character set ascii collate ascii_bin not null,
  version varchar(60) character set ascii collate ascii_bin not null,
  done_at datetime(6) not null,
  primary key (person_id, course, lesson)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

-- A quiz as it was drawn, or a set of vignettes: what was asked stays as it was asked, whatever becomes of the course.
create table training_attempt (
  attempt_id uuid not null,
  person_id uuid not null,
  course varchar(120) character set ascii collate ascii_bin not null,
  version varchar(60) character set ascii collate ascii_bin not null,
  kind varchar(12) character set ascii collate ascii_bin not null,
  asked longtext not null,
  pass_percent int not null,
  started_at datetime(6) not null,
  closed_at datetime(6) null,
  points int null,
  points_of int null,
  passed boolean null,
  primary key (attempt_id),
  key training_attempt_person (person_id, course, started_at),
  key training_attempt_course (course, version)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

-- One answer each time: the same one sent again is the same row.
create table training_answer (
  attempt_id uuid not null,
  question varchar(60) character set ascii collate ascii_bin not null,
  turn int not null,
  given varchar(200) character set ascii collate ascii_bin not null,
  correct boolean not null,
  answered_at datetime(6) not null,
  primary key (attempt_id, question, turn)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
