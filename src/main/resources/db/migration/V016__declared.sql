-- Exercises held elsewhere, as their structures declare them; and whom one exercise covers besides.
create table planning_declaration (
  declaration_id uuid not null,
  structure_id uuid not null,
  held_on date not null,
  family varchar(20) character set ascii collate ascii_bin not null,
  mode varchar(20) character set ascii collate ascii_bin not null,
  parts varchar(300) character set ascii collate ascii_bin not null,
  boxes varchar(300) character set ascii collate ascii_bin not null,
  proof varchar(200) not null,
  state varchar(10) character set ascii collate ascii_bin not null,
  reason varchar(1000) null,
  created_by uuid not null,
  created_at datetime(6) not null,
  changed_by uuid not null,
  settled_by uuid null,
  settled_at datetime(6) null,
  -- The day, while it stands: the same day and kit family are declared once.
  standing_on date as (if(state in ('WAITING', 'ACCEPTED'), held_on, null)) persistent,
  primary key (declaration_id),
  unique key planning_declaration_once (structure_id, standing_on, family),
  key planning_declaration_state (state, structure_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table planning_declaration_covers (
  declaration_id uuid not null,
  structure_id uuid not null,
  created_by uuid not null,
  created_at datetime(6) not null,
  primary key (declaration_id, structure_id),
  key planning_declaration_covers_structure (structure_id),
  constraint planning_declaration_covers_of foreign key (declaration_id) references planning_declaration (declaration_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table planning_exercise_covers (
  exercise_id uuid not null,
  structure_id uuid not null,
  created_by uuid not null,
  created_at datetime(6) not null,
  primary key (exercise_id, structure_id),
  key planning_exercise_covers_structure (structure_id),
  constraint planning_exercise_covers_of foreign key (exercise_id) references planning_exercise (exercise_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
