-- Courses that curators write. A draft is kept as the files that a course is, so that one check and one reader serve both.
create table training_draft (
  draft_id uuid not null,
  structure_id uuid not null,
  course varchar(120) character set ascii collate ascii_bin not null,
  version varchar(60) not null,
  title varchar(200) not null,
  status varchar(20) character set ascii collate ascii_bin not null,
  created_by uuid not null,
  created_at datetime(6) not null,
  changed_by uuid not null,
  changed_at datetime(6) not null,
  brought_by uuid null,
  revision int not null,
  primary key (draft_id),
  key training_draft_body (structure_id, changed_at),
  key training_draft_course (course, status)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table training_draft_file (
  draft_id uuid not null,
  path varchar(255) not null,
  content longblob not null,
  primary key (draft_id, path),
  constraint training_draft_file_draft foreign key (draft_id) references training_draft (draft_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

-- The files as they were before the last change, for who takes it back; without content, those that were not there.
create table training_draft_before (
  draft_id uuid not null,
  path varchar(255) not null,
  content longblob null,
  primary key (draft_id, path),
  constraint training_draft_before_draft foreign key (draft_id) references training_draft (draft_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

-- Acts are only added: how many there are tells every portal on the database when the shelf changed.
create table training_draft_act (
  act_no bigint not null auto_increment,
  draft_id uuid not null,
  structure_id uuid not null,
  course varchar(120) character set ascii collate ascii_bin not null,
  version varchar(60) not null,
  what varchar(20) character set ascii collate ascii_bin not null,
  words text not null,
  acted_by uuid not null,
  acted_at datetime(6) not null,
  primary key (act_no),
  key training_draft_act_course (course, act_no),
  constraint training_draft_act_draft foreign key (draft_id) references training_draft (draft_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
