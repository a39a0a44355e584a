-- What a structure says of itself, and which answers of a context sheet came from there.
create table structures_profile (
  structure_id uuid not null,
  places int null,
  staff varchar(20) character set ascii collate ascii_bin null,
  level int null,
  changed_by uuid not null,
  changed_at datetime(6) not null,
  primary key (structure_id),
  constraint structures_profile_structure foreign key (structure_id) references structures_structure (structure_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_profile_activity (
  structure_id uuid not null,
  activity varchar(40) character set ascii collate ascii_bin not null,
  primary key (structure_id, activity),
  constraint structures_profile_activity_structure foreign key (structure_id) references structures_structure (structure_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_profile_tool (
  structure_id uuid not null,
  tool varchar(40) character set ascii collate ascii_bin not null,
  words varchar(200) not null,
  primary key (structure_id, tool),
  constraint structures_profile_tool_structure foreign key (structure_id) references structures_structure (structure_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_profile_site (
  site_id uuid not null,
  structure_id uuid not null,
  name varchar(200) not null,
  town varchar(120) not null,
  finess char(9) character set ascii collate ascii_bin null,
  primary key (site_id),
  unique key structures_profile_site_finess (structure_id, finess),
  constraint structures_profile_site_structure foreign key (structure_id) references structures_structure (structure_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_profile_contact (
  contact_id uuid not null,
  structure_id uuid not null,
  role varchar(120) not null,
  name varchar(200) not null,
  phone varchar(40) not null,
  email varchar(320) not null,
  primary key (contact_id),
  key structures_profile_contact_structure (structure_id),
  key structures_profile_contact_email (email),
  constraint structures_profile_contact_structure foreign key (structure_id) references structures_structure (structure_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

alter table planning_answer
  add column from_profile boolean not null default false after answer;
