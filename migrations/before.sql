-- What every table stands on. Runs before the migrations at every start and changes nothing the second time.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- A UUIDv7: time first, so that new rows lie together. PostgreSQL 18 has its own; older servers get the same from
-- here: milliseconds, then 12 bits of the fraction of one, so that facts of one batch keep their order.
do $$
begin
  if to_regprocedure('uuidv7()') is not null then
    create or replace function new_id() returns uuid language sql volatile parallel safe as 'select uuidv7()';
  else
    create or replace function new_id() returns uuid language sql volatile parallel safe as $body$
      select encode(substring(int8send(floor(ms)::bigint) from 3) || int2send((28672 + floor((ms - floor(ms)) * 4096))::int2)
        || substring(uuid_send(gen_random_uuid()) from 9), 'hex')::uuid
      from (select extract(epoch from clock_timestamp()) * 1000 as ms) as now
    $body$;
  end if;
end $$;

-- Lists for people. Numbered ones want 2 before 10; Azerbaijani wants its own vowels after و and ی.
create collation if not exists fa_numbered (provider = icu, locale = 'fa-u-kn-true');
do $$
begin
  if current_setting('server_version_num')::int >= 160000 then
    execute $body$create collation if not exists azb (provider = icu, locale = 'fa',
      rules = '& و < ؤ < ۆ < ۇ & ی < ێ < ؽ & ن < ڭ & ه <<< ە')$body$;
  else
    create collation if not exists azb (provider = icu, locale = 'fa');
  end if;
end $$;
