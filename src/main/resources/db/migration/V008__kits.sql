-- The workshop: kits that curators bring. Shipped kits stay files; what is done with them stands in kits_act too.

create table kits_kit (
  kit varchar(120) character set ascii collate ascii_bin not null,
  structure_id uuid not null,
  first_at datetime(6) not null,
  primary key (kit)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table kits_edition (
  edition_id uuid not null,
  structure_id uuid not null,
  kit varchar(120) character set ascii collate ascii_bin not null,
  version varchar(20) character set ascii collate ascii_bin not null,
  number int not null,
  title varchar(200) not null,
  status varchar(20) character set ascii collate ascii_bin not null,
  digest char(64) character set ascii collate ascii_bin not null,
  note text not null,
  brought_by uuid not null,
  brought_at datetime(6) not null,
  revision int not null,
  primary key (edition_id),
  unique key kits_edition_number (kit, version, number),
  constraint kits_edition_kit foreign key (kit) references kits_kit (kit)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table kits_file (
  digest char(64) character set ascii collate ascii_bin not null,
  content longblob not null,
  primary key (digest)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table kits_edition_file (
  edition_id uuid not null,
  path varchar(255) not null,
  digest char(64) character set ascii collate ascii_bin not null,
  primary key (edition_id, path),
  constraint kits_edition_file_edition foreign key (edition_id) references kits_edition (edition_id),
  constraint kits_edition_file_content foreign key (digest) references kits_file (digest)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table kits_remark (
  remark_id uuid not null,
  edition_id uuid not null,
  place varchar(100) not null,
  text text not null,
  written_by uuid not null,
  written_at datetime(6) not null,
  answer text null,
  settled_by uuid null,
  settled_at datetime(6) null,
  primary key (remark_id),
  key kits_remark_edition (edition_id, written_at),
  constraint kits_remark_edition foreign key (edition_id) references kits_edition (edition_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table kits_act (
  act_no bigint not null auto_increment,
  kit varchar(120) character set ascii collate ascii_bin not null,
  version varchar(20) character set ascii collate ascii_bin not null,
  edition_id uuid null,
  what varchar(20) character set ascii collate ascii_bin not null,
  words text not null,
  acted_by uuid not null,
  acted_at datetime(6) not null,
  primary key (act_no),
  key kits_act_kit (kit, act_no),
  constraint kits_act_kit foreign key (kit) references kits_kit (kit),
  constraint kits_act_edition foreign key (edition_id) references kits_edition (edition_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
