create table planning_exercise (
  exercise_id uuid not null,
  structure_id uuid not null,
  kit varchar(120) character set ascii collate ascii_bin not null,
  kit_version varchar(20) character set ascii collate ascii_bin not null,
  kit_copy longtext not null,
  language char(2) character set ascii collate ascii_bin not null,
  title varchar(200) not null,
  status varchar(20) character set ascii collate ascii_bin not null,
  starts_at datetime(6) null,
  facilitator uuid not null,
  observed boolean not null,
  created_by uuid not null,
  created_at datetime(6) not null,
  revision int not null,
  primary key (exercise_id),
  key planning_exercise_structure (structure_id, status)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table planning_answer (
  exercise_id uuid not null,
  variable varchar(60) character set ascii collate ascii_bin not null,
  answer text not null,
  answered_by uuid not null,
  answered_at datetime(6) not null,
  primary key (exercise_id, variable),
  constraint planning_answer_exercise foreign key (exercise_id) references planning_exercise (exercise_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table planning_role (
  exercise_id uuid not null,
  role varchar(40) character set ascii collate ascii_bin not null,
  held_by varchar(40) character set ascii collate ascii_bin not null,
  person_name varchar(200) null,
  primary key (exercise_id, role),
  constraint planning_role_exercise foreign key (exercise_id) references planning_exercise (exercise_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table planning_tick (
  exercise_id uuid not null,
  item varchar(60) character set ascii collate ascii_bin not null,
  ticked_by uuid not null,
  ticked_at datetime(6) not null,
  primary key (exercise_id, item),
  constraint planning_tick_exercise foreign key (exercise_id) references planning_exercise (exercise_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table planning_automatic (
  exercise_id uuid not null,
  inject varchar(40) character set ascii collate ascii_bin not null,
  primary key (exercise_id, inject),
  constraint planning_automatic_exercise foreign key (exercise_id) references planning_exercise (exercise_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table planning_change (
  change_id uuid not null,
  exercise_id uuid not null,
  what varchar(20) character set ascii collate ascii_bin not null,
  old_value varchar(200) null,
  new_value varchar(200) null,
  reason text null,
  changed_by uuid null,
  changed_at datetime(6) not null,
  primary key (change_id),
  key planning_change_exercise (exercise_id, changed_at),
  constraint planning_change_exercise foreign key (exercise_id) references planning_exercise (exercise_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table planning_media (
  digest char(64) character set ascii collate ascii_bin not null,
  media_type varchar(60) character set ascii collate ascii_bin not null,
  content longblob not null,
  primary key (digest)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
