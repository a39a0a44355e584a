create table live_exercise (
  exercise_id uuid not null,
  player_code char(8) character set ascii collate ascii_bin not null,
  observer_code char(8) character set ascii collate ascii_bin not null,
  room_code char(8) character set ascii collate ascii_bin not null,
  opened_at datetime(6) not null,
  ended_at datetime(6) null,
  primary key (exercise_id),
  unique key live_exercise_player (player_code),
  unique key live_exercise_observer (observer_code),
  unique key live_exercise_room (room_code)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table live_sheet (
  exercise_id uuid not null,
  digest char(64) character set ascii collate ascii_bin not null,
  body longtext not null,
  primary key (exercise_id, digest)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table live_event (
  exercise_id uuid not null,
  seq int not null,
  move_id uuid not null,
  recorded_at datetime(6) not null,
  claimed_at datetime(6) null,
  play_millis bigint not null,
  caller_kind varchar(10) character set ascii collate ascii_bin not null,
  caller_id uuid null,
  cell varchar(40) character set ascii collate ascii_bin null,
  source varchar(10) character set ascii collate ascii_bin not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  version smallint not null,
  body json not null,
  primary key (exercise_id, seq),
  unique key live_event_move (exercise_id, move_id),
  constraint live_event_exercise foreign key (exercise_id) references live_exercise (exercise_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table live_text (
  text_id uuid not null,
  exercise_id uuid not null,
  body text null,
  written_at datetime(6) not null,
  purged_at datetime(6) null,
  primary key (text_id),
  key live_text_exercise (exercise_id),
  constraint live_text_exercise foreign key (exercise_id) references live_exercise (exercise_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table live_clock (
  exercise_id uuid not null,
  play_millis bigint not null,
  running boolean not null,
  as_of datetime(6) not null,
  primary key (exercise_id),
  constraint live_clock_exercise foreign key (exercise_id) references live_exercise (exercise_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table live_seat (
  seat_id uuid not null,
  exercise_id uuid not null,
  audience varchar(12) character set ascii collate ascii_bin not null,
  role varchar(40) character set ascii collate ascii_bin null,
  person_id uuid null,
  token_hash char(64) character set ascii collate ascii_bin not null,
  taken_at datetime(6) not null,
  left_at datetime(6) null,
  primary key (seat_id),
  unique key live_seat_token (token_hash),
  key live_seat_exercise (exercise_id),
  constraint live_seat_exercise foreign key (exercise_id) references live_exercise (exercise_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
