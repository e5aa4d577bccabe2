-- What stands on the tables. Runs after the migrations at every start and changes nothing the second time.

-- The record is append-only: nobody edits or deletes a fact, or a link of its chain; a correction is a new fact.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The record is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create or replace trigger facts_stay before update or delete on facts for each row execute function refuse_change();
create or replace trigger facts_stay_whole before truncate on facts for each statement execute function refuse_change();
create or replace trigger facts_chain_stays before update or delete on facts_chain for each row execute function refuse_change();
create or replace trigger facts_chain_stays_whole before truncate on facts_chain for each statement execute function refuse_change();

-- Every process that keeps pages, or what it read for them, hears which tables were written once the transaction is
-- committed. Nobody keeps reads of other tables (`src/platform/db/kept.ts`; a test compares). Such transactions are
-- committed one after another, so these tables are few and seldom written; facts are told of when they enter the chain.
create or replace function tell_of_writing() returns trigger language plpgsql as $$
begin
  perform pg_notify('written', tg_table_name);
  return null;
end $$;
do $$
declare
  told text;
begin
  foreach told in array array[
    'events_supply_list_zones', 'events_supply_lists', 'facts_chain', 'facts_duty_tallies', 'facts_tallies', 'facts_zone_tallies',
    'files', 'mandate', 'occasions', 'occasions_dates', 'organisations',
    'people', 'portal_articles', 'portal_series', 'programmes', 'programmes_duties', 'programmes_zones', 'zones',
    'zones_drawings', 'zones_editions'
  ] loop
    execute format('create or replace trigger %I after insert or update or delete or truncate on %I
      for each statement execute function tell_of_writing()', told || '_tell', told);
  end loop;
end $$;

drop trigger if exists facts_tell on facts;

-- Counters of the limits need not survive a crash, and are written at every request that is limited.
do $$
begin
  if (select relpersistence from pg_class where oid = 'limits_buckets'::regclass) = 'p' then
    alter table limits_buckets set unlogged;
  end if;
end $$;

-- Nobody and nothing is in two places at a time: two live slots of one resource never overlap.
do $$
begin
  if not exists (select from pg_constraint where conname = 'booking_slots_alone' and conrelid = 'booking_slots'::regclass) then
    alter table booking_slots add constraint booking_slots_alone
      exclude using gist (resource with =, during with &&) where (live);
  end if;
end $$;

-- Promises are never deleted, nor is their history edited: whoever takes one back says so in a further event.
create or replace trigger commitment_events_stay before update or delete on commitment_events for each row execute function refuse_change();
create or replace trigger commitment_evidence_stays before update or delete on commitment_evidence for each row execute function refuse_change();
create or replace trigger commitment_rules_stay before update or delete on commitment_rules for each row execute function refuse_change();
create or replace trigger commitment_keys_stay before update or delete on commitment_keys for each row execute function refuse_change();
create or replace trigger commitment_matters_stay before delete on commitment_matters for each row execute function refuse_change();
create or replace trigger commitment_texts_stay before delete on commitment_texts for each row execute function refuse_change();
create or replace trigger commitment_links_stay before delete on commitment_links for each row execute function refuse_change();
create or replace trigger commitment_stays before delete on commitment for each row execute function refuse_change();
do $$
declare
  kept text;
begin
  foreach kept in array array['', '_events', '_evidence', '_rules', '_keys', '_matters', '_texts', '_links'] loop
    execute format(
      'create or replace trigger commitment%1$s_stays_whole before truncate on commitment%1$s for each statement execute function refuse_change()',
      kept);
  end loop;
end $$;

-- What was promised, by whom and for which day at first stays as it was said.
create or replace trigger commitment_stays_as_said before update on commitment for each row
  when (row(old.matter_id, old.statement, old.done_when, old.owner_id, old.rule_key, old.rule_version, old.offered_at)
      is distinct from row(new.matter_id, new.statement, new.done_when, new.owner_id, new.rule_key, new.rule_version, new.offered_at)
    or old.due_original is not null and old.due_original is distinct from new.due_original)
  execute function refuse_change();

-- A text may be erased, with its salt, once; it may not be written anew.
create or replace trigger commitment_texts_stay_as_said before update on commitment_texts for each row
  when (new.body is not null or new.salt is not null or old.redacted_at is not null)
  execute function refuse_change();

-- What the council decided is never deleted. A text is never changed but for being settled, and its clauses are divided
-- anew only until then. Legal events and counts of votes stay as they were written; a wrong one has its correction beside it.
create or replace function refuse_settled() returns trigger language plpgsql as $$
begin
  if exists (select from council_texts t where t.resolution_id = old.resolution_id and t.version = old.version and t.settled) then
    raise exception 'Clauses of a settled text are not deleted' using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;
create or replace trigger council_clauses_stay before delete on council_clauses for each row execute function refuse_settled();
create or replace trigger council_texts_stay before delete on council_texts for each row execute function refuse_change();
create or replace trigger council_texts_stay_as_said before update on council_texts for each row
  when (row(old.resolution_id, old.version, old.kind, old.body, old.preamble, old.reason, old.hash)
      is distinct from row(new.resolution_id, new.version, new.kind, new.body, new.preamble, new.reason, new.hash) or old.settled)
  execute function refuse_change();
create or replace trigger council_clauses_stay_as_said before update on council_clauses for each row
  when (row(old.resolution_id, old.version, old.address, old.text) is distinct from row(new.resolution_id, new.version, new.address, new.text))
  execute function refuse_change();
-- What was brought in at once stays as it came; what became of it is written once.
create or replace trigger council_imports_stay before delete on council_imports for each row execute function refuse_change();
create or replace trigger council_imports_stay_as_said before update on council_imports for each row
  when (row(old.by, old.at, old.source, old.name, old.hash, old.original, old.settings, old.rows)
      is distinct from row(new.by, new.at, new.source, new.name, new.hash, new.original, new.settings, new.rows) or old.done_at is not null)
  execute function refuse_change();
do $$
declare
  kept text;
begin
  foreach kept in array array['resolutions', 'papers', 'attachments'] loop
    execute format('create or replace trigger council_%1$s_stay before delete on council_%1$s for each row execute function refuse_change()', kept);
  end loop;
  foreach kept in array array['legal_events', 'vote_events', 'votes', 'rules', 'briefs'] loop
    execute format('create or replace trigger council_%1$s_stay before update or delete on council_%1$s for each row execute function refuse_change()', kept);
  end loop;
end $$;
-- The list of a season stays as it was published: draws were weighed by it.
create or replace trigger events_supply_lists_stay before update or delete on events_supply_lists for each row execute function refuse_change();
create or replace trigger events_supply_list_zones_stay before update or delete on events_supply_list_zones for each row execute function refuse_change();
-- What the calendar is narrowed by, as words of an offering: so that three filters that nothing fulfils are answered by an
-- index and not by looking at every session (`src/modules/events/queries/calendar/conditions.ts`). Whoever may come by
-- themselves decides for whom it is: a women's hour to which small boys are brought is for women.
create or replace function calendar_facets(kind text, activity text, category text, price jsonb, audience jsonb, access jsonb)
returns text[] language sql immutable parallel safe as $$
  select array_remove(array[
    'kind:' || kind, 'about:' || activity, 'about:' || category,
    case when not jsonb_path_exists(price, '$.rows[*] ? (@.amount != "0")') then 'free' end,
    case when access ->> 'step-free' = 'true' then 'step-free' end,
    case when jsonb_path_exists(audience, '$.profiles[*] ? (!exists(@.together) && @.sex == "female")')
      and not jsonb_path_exists(audience, '$.profiles[*] ? (!exists(@.together) && (!exists(@.sex) || @.sex == "male"))') then 'for:women' end,
    case when jsonb_path_exists(audience, '$.profiles[*] ? (!exists(@.together) && @.sex == "male")')
      and not jsonb_path_exists(audience, '$.profiles[*] ? (!exists(@.together) && (!exists(@.sex) || @.sex == "female"))') then 'for:men' end,
    case when audience -> 'profiles' = '[]'
      or jsonb_path_exists(audience, '$.profiles[*] ? (!exists(@.sex) && !exists(@.ageMax) && (!exists(@.ageMin) || @.ageMin <= 6))') then 'for:family' end,
    case when jsonb_path_exists(audience,
      '$.profiles[*] ? (@.ageMax <= 18 && @.ageMax >= 0 && (!exists(@.ageMin) || @.ageMin <= 6) && !(@.takesSeat == false))') then 'for:ages-0-6' end,
    case when jsonb_path_exists(audience,
      '$.profiles[*] ? (@.ageMax <= 18 && @.ageMax >= 7 && (!exists(@.ageMin) || @.ageMin <= 11) && !(@.takesSeat == false))') then 'for:ages-7-11' end,
    case when jsonb_path_exists(audience,
      '$.profiles[*] ? (@.ageMax <= 18 && @.ageMax >= 12 && (!exists(@.ageMin) || @.ageMin <= 17) && !(@.takesSeat == false))') then 'for:ages-12-17' end
  ], null)
$$;
create index if not exists enrolment_offerings_facets on enrolment_offerings
  using gin (calendar_facets(kind, activity, category, price, audience, access));
