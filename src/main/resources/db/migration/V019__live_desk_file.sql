create table live_desk_file (
  file_id uuid not null,
  exercise_id uuid not null,
  digest char(64) character set ascii collate ascii_bin not null,
  secret_key char(64) character set ascii collate ascii_bin not null,
  issued_at datetime(6) not null,
  issued_to uuid not null,
  primary key (file_id),
  key live_desk_file_exercise (exercise_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
