-- The national register of establishments as a regional body brings it, its history, and what its categories mean here.
-- The search index knows no words to leave out: French towns begin with English ones.
set session innodb_ft_enable_stopword = 0;

create table structures_category (
  code varchar(8) character set ascii collate ascii_bin not null,
  label varchar(200) not null,
  sector varchar(20) character set ascii collate ascii_bin not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  regime varchar(20) character set ascii collate ascii_bin not null,
  structure_id uuid null,
  settled_by uuid null,
  settled_at datetime(6) null,
  primary key (code)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_register_scope (
  structure_id uuid not null,
  department varchar(3) character set ascii collate ascii_bin not null,
  primary key (structure_id, department)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_register_import (
  import_id uuid not null,
  structure_id uuid not null,
  brought_by uuid not null,
  name varchar(200) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  shape varchar(10) character set ascii collate ascii_bin null,
  data_of datetime(6) null,
  scope varchar(500) character set ascii collate ascii_bin not null,
  anyway boolean not null,
  refusal varchar(100) character set ascii collate ascii_bin null,
  arguments varchar(1000) not null,
  tally json not null,
  started_at datetime(6) not null,
  finished_at datetime(6) null,
  primary key (import_id),
  key structures_register_import_body (structure_id, started_at)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_register_entity (
  number char(9) character set ascii collate ascii_bin not null,
  unit_key varchar(20) not null,
  name varchar(255) not null,
  long_name varchar(255) not null,
  legal_form varchar(8) not null,
  registration varchar(14) character set ascii collate ascii_bin not null,
  street varchar(200) not null,
  postcode varchar(10) not null,
  commune varchar(5) not null,
  town varchar(100) not null,
  department varchar(3) character set ascii collate ascii_bin not null,
  opened_on date null,
  closed_on date null,
  open boolean not null,
  since date not null,
  primary key (number),
  key structures_register_entity_registration (registration),
  key structures_register_entity_department (department)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_register_site (
  number char(9) character set ascii collate ascii_bin not null,
  entity char(9) character set ascii collate ascii_bin not null,
  name varchar(255) not null,
  long_name varchar(255) not null,
  category varchar(8) character set ascii collate ascii_bin not null,
  registration varchar(14) character set ascii collate ascii_bin not null,
  street varchar(200) not null,
  postcode varchar(10) not null,
  commune varchar(5) not null,
  town varchar(100) not null,
  department varchar(3) character set ascii collate ascii_bin not null,
  opened_on date null,
  closed_on date null,
  open boolean not null,
  since date not null,
  search varchar(2000) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
  primary key (number),
  key structures_register_site_entity (entity),
  key structures_register_site_department (department, open),
  key structures_register_site_category (category, open),
  fulltext key structures_register_site_search (search)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_register_group (
  group_id varchar(20) not null,
  name varchar(255) not null,
  psychiatric boolean not null,
  primary key (group_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_register_group_member (
  group_id varchar(20) not null,
  number char(9) character set ascii collate ascii_bin not null,
  support boolean not null,
  primary key (group_id, number),
  key structures_register_group_member_number (number),
  constraint structures_register_group_member_group foreign key (group_id) references structures_register_group (group_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_register_change (
  change_no bigint not null auto_increment,
  import_id uuid not null,
  day date not null,
  sort varchar(10) character set ascii collate ascii_bin not null,
  number varchar(20) not null,
  what varchar(20) character set ascii collate ascii_bin not null,
  name varchar(255) not null,
  fields json not null,
  primary key (change_no),
  key structures_register_change_import (import_id, what, change_no),
  key structures_register_change_number (number, change_no),
  constraint structures_register_change_import foreign key (import_id) references structures_register_import (import_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_register_remark (
  remark_no bigint not null auto_increment,
  import_id uuid not null,
  place int not null,
  number varchar(20) not null,
  what varchar(20) character set ascii collate ascii_bin not null,
  words varchar(200) not null,
  primary key (remark_no),
  key structures_register_remark_import (import_id, what, remark_no),
  constraint structures_register_remark_import foreign key (import_id) references structures_register_import (import_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

-- What a file said, until it is compared: emptied before and after each import, of which there is one at a time.
create table structures_register_incoming (
  incoming_no int not null auto_increment,
  sort varchar(10) character set ascii collate ascii_bin not null,
  place int not null,
  number char(9) character set ascii collate ascii_bin not null,
  entity char(9) character set ascii collate ascii_bin not null,
  unit_key varchar(20) not null,
  name varchar(255) not null,
  long_name varchar(255) not null,
  category varchar(8) character set ascii collate ascii_bin not null,
  legal_form varchar(8) not null,
  registration varchar(14) character set ascii collate ascii_bin not null,
  street varchar(200) not null,
  postcode varchar(10) not null,
  commune varchar(5) not null,
  town varchar(100) not null,
  department varchar(3) character set ascii collate ascii_bin not null,
  opened_on date null,
  closed_on date null,
  open boolean not null,
  search varchar(2000) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
  primary key (incoming_no),
  key structures_register_incoming_number (sort, number),
  key structures_register_incoming_key (unit_key)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
