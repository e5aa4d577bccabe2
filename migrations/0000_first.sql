CREATE TABLE "booking" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"purpose" text NOT NULL,
	"subject" text,
	"organisation_id" uuid,
	"state" text NOT NULL,
	"until" timestamp with time zone,
	"requested_by" uuid,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"answer" text,
	"reason_id" uuid,
	"instead_of_id" uuid,
	"told_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "booking_equipment" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"place_id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"stock" integer NOT NULL,
	"is_lent" boolean NOT NULL,
	"most_each" integer,
	"gone_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "booking_equipment_stock" CHECK ("booking_equipment"."stock" >= 0 and ("booking_equipment"."most_each" is null or "booking_equipment"."most_each" >= 1))
);
--> statement-breakpoint
CREATE TABLE "booking_hours" (
	"resource" uuid NOT NULL,
	"weekday" smallint NOT NULL,
	"opens" integer NOT NULL,
	"closes" integer NOT NULL,
	"sex" text,
	"valid_from" date NOT NULL,
	"valid_until" date,
	CONSTRAINT "booking_hours_resource_weekday_opens_valid_from_pk" PRIMARY KEY("resource","weekday","opens","valid_from"),
	CONSTRAINT "booking_hours_forward" CHECK ("booking_hours"."opens" >= 0 and "booking_hours"."opens" < "booking_hours"."closes" and "booking_hours"."closes" <= 1440),
	CONSTRAINT "booking_hours_weekday" CHECK ("booking_hours"."weekday" between 0 and 6)
);
--> statement-breakpoint
CREATE TABLE "booking_loans" (
	"booking_id" uuid NOT NULL,
	"equipment_id" uuid NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "booking_loans_booking_id_equipment_id_pk" PRIMARY KEY("booking_id","equipment_id"),
	CONSTRAINT "booking_loans_some" CHECK ("booking_loans"."count" > 0)
);
--> statement-breakpoint
CREATE TABLE "booking_slots" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"booking_id" uuid NOT NULL,
	"resource" uuid NOT NULL,
	"during" "tstzrange" NOT NULL,
	"live" boolean NOT NULL,
	CONSTRAINT "booking_slots_some_time" CHECK (not isempty("booking_slots"."during") and not upper_inf("booking_slots"."during") and not lower_inf("booking_slots"."during"))
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"person_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"given_by" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"issuer" jsonb NOT NULL,
	"issued_on" date NOT NULL,
	"data_hash" "bytea" NOT NULL,
	"key_id" text NOT NULL,
	"signature" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"revoked_on" date,
	"revoked_note_id" uuid,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "credentials_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "facts_corrections" (
	"fact_id" uuid PRIMARY KEY NOT NULL,
	"corrects" uuid NOT NULL,
	"voids" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facts_duty_tallies" (
	"duty_id" text NOT NULL,
	"kind" text NOT NULL,
	"month" date NOT NULL,
	"zone_id" uuid,
	"facts" integer NOT NULL,
	"once" integer NOT NULL,
	"last_on" date NOT NULL,
	CONSTRAINT "facts_duty_tallies_of" UNIQUE NULLS NOT DISTINCT("duty_id","kind","month","zone_id")
);
--> statement-breakpoint
CREATE TABLE "facts_notes" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"text" text,
	"created_at" timestamp with time zone NOT NULL,
	"erased_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "facts_proofs" (
	"duty_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"occurred_on" date NOT NULL,
	"zone_id" uuid,
	"first" boolean NOT NULL,
	"undone" boolean DEFAULT false NOT NULL,
	CONSTRAINT "facts_proofs_duty_id_seq_pk" PRIMARY KEY("duty_id","seq")
);
--> statement-breakpoint
CREATE TABLE "facts_tallies" (
	"programme_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"month" date NOT NULL,
	"facts" integer NOT NULL,
	"quantity" bigint NOT NULL,
	"last_on" date NOT NULL,
	CONSTRAINT "facts_tallies_programme_id_kind_month_pk" PRIMARY KEY("programme_id","kind","month")
);
--> statement-breakpoint
CREATE TABLE "facts_zone_tallies" (
	"zone_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"month" date NOT NULL,
	"facts" integer NOT NULL,
	"quantity" bigint NOT NULL,
	"last_on" date NOT NULL,
	CONSTRAINT "facts_zone_tallies_zone_id_programme_id_kind_month_pk" PRIMARY KEY("zone_id","programme_id","kind","month")
);
--> statement-breakpoint
CREATE TABLE "households" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"zone_id" uuid,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "households_members" (
	"household_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "households_members_household_id_person_id_pk" PRIMARY KEY("household_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "mandate" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"official" text,
	"group" text,
	"evidence" text[] DEFAULT '{}' NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "mandate_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "money_charges" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"subject" text NOT NULL,
	"amount_rial" bigint NOT NULL,
	"reason" text NOT NULL,
	"payment_id" uuid,
	"state" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "money_charges_amount" CHECK ("money_charges"."amount_rial" >= 0)
);
--> statement-breakpoint
CREATE TABLE "occasions_dates" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"occasion_id" uuid NOT NULL,
	"anchor_year" integer,
	"date" date NOT NULL,
	"off" text NOT NULL,
	"scope" text DEFAULT 'city' NOT NULL,
	"scope_id" uuid,
	"status" text NOT NULL,
	"source" text NOT NULL,
	"announced_at" timestamp with time zone,
	"set_by" uuid,
	CONSTRAINT "occasions_dates_occasionId_anchorYear_unique" UNIQUE("occasion_id","anchor_year"),
	CONSTRAINT "occasions_dates_scope" CHECK (("occasions_dates"."scope" = 'city') = ("occasions_dates"."scope_id" is null))
);
--> statement-breakpoint
CREATE TABLE "occasions_weekends" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"scope" text DEFAULT 'city' NOT NULL,
	"scope_id" uuid,
	"weekdays" integer[] NOT NULL,
	"opens_at" text NOT NULL,
	"closes_at" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_before" date,
	CONSTRAINT "occasions_weekends_scope_scopeId_startsOn_unique" UNIQUE NULLS NOT DISTINCT("scope","scope_id","starts_on"),
	CONSTRAINT "occasions_weekends_scope" CHECK (("occasions_weekends"."scope" = 'city') = ("occasions_weekends"."scope_id" is null))
);
--> statement-breakpoint
CREATE TABLE "occasions" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"key" text NOT NULL,
	"title" jsonb NOT NULL,
	"kind" text NOT NULL,
	"anchor" jsonb,
	"off" text NOT NULL,
	"tone" text NOT NULL,
	CONSTRAINT "occasions_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "organisations_memberships" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"post" jsonb,
	"acting" boolean DEFAULT false NOT NULL,
	"zone_id" uuid,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"letter" text,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"name" jsonb NOT NULL,
	"name_key" text NOT NULL,
	"summary" jsonb,
	"parent_id" uuid,
	"zone_id" uuid,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug"),
	CONSTRAINT "organisations_nameKey_unique" UNIQUE("name_key")
);
--> statement-breakpoint
CREATE TABLE "organisations_standings" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"state" text NOT NULL,
	"since" date NOT NULL,
	"until" date,
	"source" jsonb NOT NULL,
	"corrects_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "organisations_standings_correctsId_unique" UNIQUE("corrects_id")
);
--> statement-breakpoint
CREATE TABLE "people_contacts" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"hmac" "bytea" NOT NULL,
	"verified_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"user_id" text,
	"birth_year" integer,
	"sex" text,
	"locale" text DEFAULT 'fa' NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"erased_at" timestamp with time zone,
	CONSTRAINT "people_userId_unique" UNIQUE("user_id")
);
--> statement-breakpoint
CREATE TABLE "places_kinds" (
	"key" text PRIMARY KEY NOT NULL,
	"label" jsonb NOT NULL,
	"precision" text DEFAULT 'exact' NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "places_names" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"place_id" uuid NOT NULL,
	"text" text NOT NULL,
	"lang" text NOT NULL,
	"kind" text NOT NULL,
	"since" date,
	"until" date,
	"basis" jsonb,
	"key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "places_zones" (
	"place_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"zone_id" uuid NOT NULL,
	"edition_id" uuid,
	"basis" text NOT NULL,
	"edge" boolean DEFAULT false NOT NULL,
	CONSTRAINT "places_zones_place_id_kind_pk" PRIMARY KEY("place_id","kind")
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"name_key" text NOT NULL,
	"summary" jsonb,
	"kinds" text[] NOT NULL,
	"life" text DEFAULT 'standing' NOT NULL,
	"life_since" date,
	"life_until" date,
	"parent_id" uuid,
	"capacity" integer,
	"external_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"precision" text DEFAULT 'exact' NOT NULL,
	"position_id" uuid,
	"pinned_id" uuid,
	"pin_reason" text,
	"public_lon" double precision,
	"public_lat" double precision,
	"public_accuracy" double precision,
	"public_form" text,
	"spot" "point",
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "places_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "places_positions" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"place_id" uuid NOT NULL,
	"lon" double precision NOT NULL,
	"lat" double precision NOT NULL,
	"shape" jsonb,
	"accuracy" double precision NOT NULL,
	"method" text NOT NULL,
	"source_key" text NOT NULL,
	"observed_on" date,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "places_sources" (
	"key" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"url" text,
	"licence" text,
	"attribution" text,
	"share_alike" boolean DEFAULT false NOT NULL,
	"retrieved_on" date,
	"file_hash" text
);
--> statement-breakpoint
CREATE TABLE "programmes_claims" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"programme_id" uuid NOT NULL,
	"indicator" jsonb NOT NULL,
	"unit" jsonb NOT NULL,
	"baseline" numeric,
	"target" numeric NOT NULL,
	"by" date NOT NULL,
	"method" jsonb NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"registered_by" uuid,
	"late" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programmes_duties" (
	"programme_id" uuid NOT NULL,
	"duty_id" text NOT NULL,
	CONSTRAINT "programmes_duties_duty_id_programme_id_pk" PRIMARY KEY("duty_id","programme_id")
);
--> statement-breakpoint
CREATE TABLE "programmes_zones" (
	"programme_id" uuid NOT NULL,
	"zone_id" uuid NOT NULL,
	CONSTRAINT "programmes_zones_zone_id_programme_id_pk" PRIMARY KEY("zone_id","programme_id")
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"code" integer GENERATED BY DEFAULT AS IDENTITY (sequence name "programmes_code_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 101 CACHE 1),
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"name_key" text NOT NULL,
	"summary" jsonb NOT NULL,
	"audience" text[] NOT NULL,
	"owner_id" uuid NOT NULL,
	"parent_id" uuid,
	"budget_rial" bigint,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "programmes_code_unique" UNIQUE("code"),
	CONSTRAINT "programmes_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "zones_drawings" (
	"edition_id" uuid NOT NULL,
	"zone_id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"parent_id" uuid,
	"shape" jsonb,
	"coarser" jsonb,
	"hash" text,
	"area" double precision,
	"bounds" "box",
	"label_lon" double precision,
	"label_lat" double precision,
	"neighbours" uuid[] DEFAULT '{}' NOT NULL,
	"tile_column" integer,
	"tile_row" integer,
	"drawn" jsonb,
	CONSTRAINT "zones_drawings_edition_id_zone_id_pk" PRIMARY KEY("edition_id","zone_id")
);
--> statement-breakpoint
CREATE TABLE "zones_editions" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"valid_from" date,
	"basis" jsonb,
	"source" jsonb NOT NULL,
	"crs" text,
	"accuracy" double precision,
	"file" text,
	"file_hash" text,
	"choices" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"parent_kind" text,
	"based_on" uuid,
	"report" jsonb,
	"schematic" boolean DEFAULT false NOT NULL,
	"imported_by" uuid,
	"imported_at" timestamp with time zone NOT NULL,
	"published_by" uuid,
	"published_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "zones_links" (
	"from_edition" uuid NOT NULL,
	"to_edition" uuid NOT NULL,
	"from_zone" uuid NOT NULL,
	"to_zone" uuid NOT NULL,
	"kind" text NOT NULL,
	"share_by_area" double precision NOT NULL,
	"share_by_people" double precision NOT NULL,
	CONSTRAINT "zones_links_to_edition_from_zone_to_zone_pk" PRIMARY KEY("to_edition","from_zone","to_zone")
);
--> statement-breakpoint
CREATE TABLE "zones_numbers" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"zone_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"measure" text NOT NULL,
	"part" text DEFAULT '' NOT NULL,
	"value" double precision NOT NULL,
	"as_of" date NOT NULL,
	"source" jsonb NOT NULL,
	"method" text NOT NULL,
	"note" jsonb,
	CONSTRAINT "zones_numbers_one" UNIQUE("zone_id","edition_id","measure","part","as_of")
);
--> statement-breakpoint
CREATE TABLE "zones" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"name_key" text NOT NULL,
	"former_names" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"parent_id" uuid,
	"external_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "zones_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "commitment" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"matter_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"parent_id" uuid,
	"part" text,
	"statement" jsonb NOT NULL,
	"done_when" jsonb NOT NULL,
	"owner_kind" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"weight" smallint DEFAULT 1 NOT NULL,
	"rule_key" text NOT NULL,
	"rule_version" integer NOT NULL,
	"origin_id" uuid,
	"handed" smallint DEFAULT 0 NOT NULL,
	"offered_at" timestamp with time zone NOT NULL,
	"responsible_id" uuid,
	"state" text NOT NULL,
	"gate" text NOT NULL,
	"seq" integer NOT NULL,
	"start_on" date,
	"due_original" date,
	"due_current" date,
	"due_on" date,
	"due_at" text,
	"basis" jsonb,
	"answer_by" date,
	"turns" jsonb NOT NULL,
	"paused_since" text,
	"paused_days" integer DEFAULT 0 NOT NULL,
	"percent" smallint DEFAULT 0 NOT NULL,
	"returns" integer DEFAULT 0 NOT NULL,
	"claims" integer DEFAULT 0 NOT NULL,
	"claimed_on" date,
	"key_at" smallint DEFAULT 0 NOT NULL,
	"sampled" boolean DEFAULT false NOT NULL,
	"verdict" text,
	"verified_on" date,
	"extensions" smallint DEFAULT 0 NOT NULL,
	"asks_until" date,
	"asks_transfer" boolean DEFAULT false NOT NULL,
	"replaced" boolean DEFAULT false NOT NULL,
	CONSTRAINT "commitment_matterId_position_unique" UNIQUE("matter_id","position"),
	CONSTRAINT "commitment_weight" CHECK ("commitment"."weight" between 1 and 100),
	CONSTRAINT "commitment_percent" CHECK ("commitment"."percent" between 0 and 99)
);
--> statement-breakpoint
CREATE TABLE "commitment_keys" (
	"commitment_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"holder_id" uuid,
	CONSTRAINT "commitment_keys_commitment_id_position_pk" PRIMARY KEY("commitment_id","position")
);
--> statement-breakpoint
CREATE TABLE "commitment_standings" (
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"since" date NOT NULL,
	CONSTRAINT "commitment_standings_organisation_id_kind_pk" PRIMARY KEY("organisation_id","kind")
);
--> statement-breakpoint
CREATE TABLE "commitment_supporters" (
	"commitment_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	CONSTRAINT "commitment_supporters_commitment_id_party_id_pk" PRIMARY KEY("commitment_id","party_id")
);
--> statement-breakpoint
CREATE TABLE "commitment_events" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"matter_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"commitment_id" uuid,
	"kind" text NOT NULL,
	"fact_id" uuid NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"on_behalf_of" uuid,
	"channel" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"from_state" text,
	"to_state" text,
	"data" jsonb NOT NULL,
	"text_id" uuid,
	"text_hash" "bytea",
	"hash" "bytea" NOT NULL,
	CONSTRAINT "commitment_events_matterId_seq_unique" UNIQUE("matter_id","seq")
);
--> statement-breakpoint
CREATE TABLE "commitment_evidence" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"commitment_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb,
	"file_id" uuid,
	"hash" text,
	"amount" numeric,
	"unit" text,
	"url" text,
	"fact_id" uuid,
	"taken_at" timestamp with time zone,
	"latitude" double precision,
	"longitude" double precision,
	"accuracy" double precision,
	"metres" double precision,
	"marks" text[] DEFAULT '{}' NOT NULL,
	"sound" boolean DEFAULT false NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commitment_texts" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"salt" "bytea",
	"body" text,
	"redacted_at" timestamp with time zone,
	"redacted_by" uuid,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "commitment_answers" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"role" text NOT NULL,
	"kind" text NOT NULL,
	"seconds" integer NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commitment_due" (
	"holder_id" uuid NOT NULL,
	"commitment_id" uuid NOT NULL,
	"lane" text NOT NULL,
	"on" date NOT NULL,
	"rank" smallint NOT NULL,
	CONSTRAINT "commitment_due_commitment_id_holder_id_pk" PRIMARY KEY("commitment_id","holder_id")
);
--> statement-breakpoint
CREATE TABLE "commitment_escalations" (
	"commitment_id" uuid NOT NULL,
	"step" text NOT NULL,
	"due" date NOT NULL,
	"told_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "commitment_escalations_commitment_id_step_due_pk" PRIMARY KEY("commitment_id","step","due")
);
--> statement-breakpoint
CREATE TABLE "commitment_heads" (
	"on" date PRIMARY KEY NOT NULL,
	"matters" integer NOT NULL,
	"hash" "bytea" NOT NULL,
	"body" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commitment_links" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"matter_id" uuid,
	"commitment_id" uuid,
	"organisation_id" uuid,
	"carries" text NOT NULL,
	"wants_code" boolean DEFAULT false NOT NULL,
	"proved_until" timestamp with time zone,
	"proved_by" "bytea",
	"token_hash" "bytea" NOT NULL,
	"issued_by" uuid,
	"issued_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"uses" integer DEFAULT 0 NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "commitment_links_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "commitment_links_somewhere" CHECK ("commitment_links"."matter_id" is not null or "commitment_links"."organisation_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "commitment_watches" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"party_id" uuid,
	"token_hash" "bytea" NOT NULL,
	"matter_id" uuid,
	"kind" text,
	"zone_id" uuid,
	"owner_id" uuid,
	"duty_id" text,
	"field" text,
	"owners_of" text,
	"state" text,
	"title" jsonb NOT NULL,
	"path" text NOT NULL,
	"milestones" boolean DEFAULT false NOT NULL,
	"channel" text NOT NULL,
	"address" "bytea",
	"address_mark" text,
	"code_sent_at" timestamp with time zone,
	"locale" text DEFAULT 'fa' NOT NULL,
	"quiet_from" smallint DEFAULT 21 NOT NULL,
	"quiet_until" smallint DEFAULT 8 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"told_id" uuid,
	CONSTRAINT "commitment_watches_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "commitment_matter_duties" (
	"matter_id" uuid NOT NULL,
	"duty_id" text NOT NULL,
	CONSTRAINT "commitment_matter_duties_duty_id_matter_id_pk" PRIMARY KEY("duty_id","matter_id")
);
--> statement-breakpoint
CREATE TABLE "commitment_matters" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"visibility" text NOT NULL,
	"coordinator_id" uuid NOT NULL,
	"category" text,
	"fields" text[] DEFAULT '{}' NOT NULL,
	"zone_id" uuid,
	"place_id" uuid,
	"latitude" double precision,
	"longitude" double precision,
	"programme_id" uuid,
	"parent_id" uuid,
	"supersedes_id" uuid,
	"reference" text,
	"opened_at" timestamp with time zone NOT NULL,
	"seq" integer DEFAULT 0 NOT NULL,
	"hash" "bytea",
	"dismissed_at" timestamp with time zone,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "commitment_matters_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "commitment_rules" (
	"key" text NOT NULL,
	"version" integer NOT NULL,
	"valid_from" date NOT NULL,
	"data" jsonb NOT NULL,
	"published_by" uuid,
	"published_at" timestamp with time zone NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "commitment_rules_key_version_pk" PRIMARY KEY("key","version")
);
--> statement-breakpoint
CREATE TABLE "enrolment_marks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"enrolment_id" uuid,
	"member" integer,
	"count" integer DEFAULT 1 NOT NULL,
	"band" text,
	"value" text NOT NULL,
	"minutes" integer,
	"leaving" boolean DEFAULT false NOT NULL,
	"witness" text NOT NULL,
	"device" text,
	"reason" text,
	"at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enrolment_ratings" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"session_id" uuid,
	"offering_id" uuid NOT NULL,
	"stars" integer NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"text" text,
	"at" timestamp with time zone NOT NULL,
	"verdict" text,
	"judged_by_id" uuid,
	"judged_at" timestamp with time zone,
	CONSTRAINT "enrolment_ratings_stars" CHECK ("enrolment_ratings"."stars" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "enrolment_clock_checks" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"zone_data" text NOT NULL,
	"mended" uuid[] DEFAULT '{}' NOT NULL,
	"clashing" uuid[] DEFAULT '{}' NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enrolment_closed_sessions" (
	"closure_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "enrolment_closed_sessions_closure_id_session_id_pk" PRIMARY KEY("closure_id","session_id")
);
--> statement-breakpoint
CREATE TABLE "enrolment_closures" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"manner" text NOT NULL,
	"cause" text NOT NULL,
	"reason" jsonb NOT NULL,
	"from" date NOT NULL,
	"until" date NOT NULL,
	"zone_ids" uuid[] DEFAULT '{}' NOT NULL,
	"kinds" text[] DEFAULT '{}' NOT NULL,
	"outdoor" boolean,
	"sessions" integer NOT NULL,
	"actor_id" text NOT NULL,
	"acted_at" timestamp with time zone NOT NULL,
	"settles_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "enrolment_credits" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"amount_rial" bigint NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "enrolment_credits_amount" CHECK ("enrolment_credits"."amount_rial" <> 0)
);
--> statement-breakpoint
CREATE TABLE "enrolment_draws" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"code" text NOT NULL,
	"offering_id" uuid NOT NULL,
	"pool_id" uuid NOT NULL,
	"phase" text NOT NULL,
	"rules" jsonb NOT NULL,
	"salt_source" jsonb NOT NULL,
	"release" boolean NOT NULL,
	"terms" jsonb,
	"commitment" text NOT NULL,
	"sealed_secret" text NOT NULL,
	"secret" text,
	"list" text,
	"list_hash" text,
	"salt" text,
	"salt_by" uuid,
	"seed" text,
	"reveal_at" timestamp with time zone,
	"quick" boolean DEFAULT false NOT NULL,
	"repeats_id" uuid,
	"void_reason" jsonb,
	"stage" text DEFAULT 'announced' NOT NULL,
	"announced_at" timestamp with time zone NOT NULL,
	"frozen_at" timestamp with time zone,
	"drawn_at" timestamp with time zone,
	"void_at" timestamp with time zone,
	CONSTRAINT "enrolment_draws_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "enrolment_losses" (
	"draw_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"series" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "enrolment_losses_draw_id_person_id_pk" PRIMARY KEY("draw_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "enrolment_claims" (
	"enrolment_id" uuid NOT NULL,
	"pool_id" uuid NOT NULL,
	"seats" integer NOT NULL,
	"lane" text DEFAULT '*' NOT NULL,
	"rank" bigint,
	"standing" text NOT NULL,
	CONSTRAINT "enrolment_claims_enrolment_id_pool_id_pk" PRIMARY KEY("enrolment_id","pool_id")
);
--> statement-breakpoint
CREATE TABLE "enrolment" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"code" text NOT NULL,
	"offering_id" uuid NOT NULL,
	"session_id" uuid,
	"party_id" uuid,
	"organisation_id" uuid,
	"actor_id" text NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"seats" integer NOT NULL,
	"heads" integer NOT NULL,
	"lanes" text[] DEFAULT '{}' NOT NULL,
	"rank" bigint,
	"until" timestamp with time zone,
	"phase" text,
	"weight" integer DEFAULT 1 NOT NULL,
	"due" bigint NOT NULL,
	"credit" bigint DEFAULT 0 NOT NULL,
	"payment_id" uuid,
	"pass_id" uuid,
	"answers" jsonb,
	"terms_version" integer NOT NULL,
	"request_key" text NOT NULL,
	"reason" text,
	"skips" integer DEFAULT 0 NOT NULL,
	"gathering_since" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "enrolment_code_unique" UNIQUE("code"),
	CONSTRAINT "enrolment_party" CHECK (num_nonnulls("enrolment"."party_id", "enrolment"."organisation_id") <= 1)
);
--> statement-breakpoint
CREATE TABLE "enrolment_members" (
	"enrolment_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"person_id" uuid,
	"guest_name" text,
	"birth_year" integer,
	"sex" text,
	"role" text NOT NULL,
	"takes_seat" boolean NOT NULL,
	"profile" text NOT NULL,
	CONSTRAINT "enrolment_members_enrolment_id_position_pk" PRIMARY KEY("enrolment_id","position")
);
--> statement-breakpoint
CREATE TABLE "enrolment_presences" (
	"pool_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"live" boolean NOT NULL,
	CONSTRAINT "enrolment_presences_enrolment_id_pool_id_person_id_pk" PRIMARY KEY("enrolment_id","pool_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "enrolment_offerings" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"owner_module" text NOT NULL,
	"owner_ref" text,
	"title" jsonb NOT NULL,
	"summary" jsonb,
	"organiser_id" uuid NOT NULL,
	"unit_id" uuid,
	"programme_id" uuid NOT NULL,
	"zone_id" uuid,
	"agreement_id" uuid,
	"audience" jsonb NOT NULL,
	"phases" jsonb NOT NULL,
	"admit_by" text NOT NULL,
	"price" jsonb NOT NULL,
	"refunds" jsonb,
	"consents" text[] DEFAULT '{}' NOT NULL,
	"questions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"terms" jsonb,
	"terms_version" integer DEFAULT 1 NOT NULL,
	"access" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"seating" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"asks_health" boolean DEFAULT false NOT NULL,
	"quota" jsonb,
	"pass_kind" text,
	"draw_series" text,
	"rush_minutes" integer,
	"reconfirms" boolean DEFAULT true NOT NULL,
	"missed" text DEFAULT 'make-up' NOT NULL,
	"set_up_minutes" integer DEFAULT 0 NOT NULL,
	"clear_minutes" integer DEFAULT 0 NOT NULL,
	"travel_minutes" integer DEFAULT 30 NOT NULL,
	"gathers" boolean DEFAULT false NOT NULL,
	"no_overlap" boolean DEFAULT false NOT NULL,
	"visibility" text DEFAULT 'public' NOT NULL,
	"activity" text,
	"category" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"copied_from_id" uuid,
	"cancelled_at" timestamp with time zone,
	"cancel_reason" jsonb,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"rev" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "enrolment_offerings_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "enrolment_passes" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid,
	"household_id" uuid,
	"uses" integer,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "enrolment_passes_code_unique" UNIQUE("code"),
	CONSTRAINT "enrolment_passes_owner" CHECK (num_nonnulls("enrolment_passes"."person_id", "enrolment_passes"."household_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "enrolment_pools" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"offering_id" uuid NOT NULL,
	"session_id" uuid,
	"label" jsonb,
	"key" text DEFAULT 'seats' NOT NULL,
	"capacity" integer NOT NULL,
	"lanes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"release_at" timestamp with time zone,
	"released" boolean DEFAULT false NOT NULL,
	"hard" boolean DEFAULT false NOT NULL,
	"overbook" integer DEFAULT 0 NOT NULL,
	"paused" boolean DEFAULT false NOT NULL,
	"starts_at" timestamp with time zone,
	"arrivals" bigint DEFAULT 0 NOT NULL,
	"rev" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "enrolment_pools_seats" CHECK ("enrolment_pools"."capacity" >= 0 and "enrolment_pools"."overbook" >= 0),
	CONSTRAINT "enrolment_pools_hard" CHECK (not "enrolment_pools"."hard" or "enrolment_pools"."overbook" = 0)
);
--> statement-breakpoint
CREATE TABLE "enrolment_sessions" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"offering_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"timing" text DEFAULT 'moment' NOT NULL,
	"channel" text DEFAULT 'place' NOT NULL,
	"local_start" text,
	"local_end" text,
	"zone_name" text NOT NULL,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"place_id" uuid,
	"booking_id" uuid,
	"leaders" uuid[] DEFAULT '{}' NOT NULL,
	"pin" jsonb,
	"makes_up_for_id" uuid,
	"outdoor" boolean DEFAULT false NOT NULL,
	"least" integer,
	"link" text,
	"moved_from" timestamp with time zone,
	"moved_at" timestamp with time zone,
	"moved_reason" jsonb,
	"cancelled_at" timestamp with time zone,
	"cancel_reason" jsonb,
	"rev" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "enrolment_sessions_forward" CHECK ("enrolment_sessions"."starts_at" < "enrolment_sessions"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "enrolment_vouchers" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"offering_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"ends_on" date NOT NULL,
	"used_by" uuid,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "enrolment_vouchers_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "account_desk_codes" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"given_by" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "account_desk_codes_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "coordination_consultations" (
	"matter_id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"question" jsonb NOT NULL,
	"background" text,
	"fields" text[] NOT NULL,
	"asker_id" uuid NOT NULL,
	"due" date NOT NULL,
	"is_public" boolean NOT NULL,
	"file_ids" uuid[] DEFAULT '{}' NOT NULL,
	"summary" jsonb,
	"closed_at" timestamp with time zone,
	"unpublished" text,
	"answer" text,
	"why" text,
	"answered_at" timestamp with time zone,
	"answer_id" uuid,
	"sample" boolean DEFAULT false NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL,
	CONSTRAINT "coordination_consultations_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "coordination_expert_links" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"uses" integer DEFAULT 0 NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"proved_until" timestamp with time zone,
	"proved_by" "bytea",
	CONSTRAINT "coordination_expert_links_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "coordination_experts" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"summary" jsonb NOT NULL,
	"fields" text[] NOT NULL,
	"topics" text[] NOT NULL,
	"search_key" text NOT NULL,
	"languages" text[] NOT NULL,
	"hours" smallint NOT NULL,
	"zone_ids" uuid[] DEFAULT '{}' NOT NULL,
	"proposed_by" uuid,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"listed" text NOT NULL,
	"shown" text[] DEFAULT '{}' NOT NULL,
	"paused" boolean DEFAULT false NOT NULL,
	"last_asked_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL,
	CONSTRAINT "coordination_experts_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "coordination_interests" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"text" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"declared_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coordination_invitations" (
	"matter_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"commitment_id" uuid NOT NULL,
	"conflict" jsonb,
	"despite" text,
	"declared" text,
	"advice" text,
	"advised_at" timestamp with time zone,
	"reminded_on" date,
	"created" timestamp with time zone NOT NULL,
	CONSTRAINT "coordination_invitations_matter_id_person_id_pk" PRIMARY KEY("matter_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "coordination_agencies" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"liaison_post" jsonb,
	"liaison_id" uuid,
	"channels" text[] NOT NULL,
	"number" "bytea",
	"wants_code" boolean DEFAULT true NOT NULL,
	"postal_address" text,
	"since" date NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coordination_letters" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"commitment_id" uuid NOT NULL,
	"organisation_id" uuid,
	"direction" text NOT NULL,
	"number" text NOT NULL,
	"on" date NOT NULL,
	"file_id" uuid,
	"event_id" uuid,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coordination_protocols" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"categories" text[] NOT NULL,
	"fields" text[] NOT NULL,
	"signed_on" date NOT NULL,
	"until" date NOT NULL,
	"letter" text,
	"ended_on" date,
	"created" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coordination_agreements" (
	"matter_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"kind" text NOT NULL,
	"number" text,
	"purpose" jsonb NOT NULL,
	"lead_id" uuid NOT NULL,
	"signed_on" date,
	"ends_on" date,
	"file_id" uuid,
	"reminded_on" date,
	"ended_on" date,
	"ended_why" text,
	"renews_id" uuid,
	"sample" boolean DEFAULT false NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL,
	CONSTRAINT "coordination_agreements_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "coordination_assessments" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"matter_id" uuid NOT NULL,
	"commitment_id" uuid,
	"by_id" uuid NOT NULL,
	"independent" boolean NOT NULL,
	"grade" text NOT NULL,
	"text" text NOT NULL,
	"url" text,
	"file_id" uuid,
	"on" date NOT NULL,
	"written_by" uuid,
	"created" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coordination_parties" (
	"matter_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"part" text NOT NULL,
	"signed_on" date,
	"signatory" text,
	CONSTRAINT "coordination_parties_matter_id_organisation_id_pk" PRIMARY KEY("matter_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "coordination_plans" (
	"matter_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"goal" jsonb NOT NULL,
	"lead_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"fields" text[] DEFAULT '{}' NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL,
	CONSTRAINT "coordination_plans_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "coordination_decisions" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"code" text NOT NULL,
	"number" text NOT NULL,
	"decided_on" date NOT NULL,
	"body_id" uuid NOT NULL,
	"question" jsonb NOT NULL,
	"text" jsonb NOT NULL,
	"options" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"basis" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"fields" text[] NOT NULL,
	"zone_ids" uuid[] DEFAULT '{}' NOT NULL,
	"duties" text[] DEFAULT '{}' NOT NULL,
	"in_force_from" date NOT NULL,
	"review_on" date,
	"supersedes_id" uuid,
	"visibility" text NOT NULL,
	"hidden_for" jsonb,
	"sitting_id" uuid,
	"matter_id" uuid,
	"sample" boolean DEFAULT false NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL,
	CONSTRAINT "coordination_decisions_code_unique" UNIQUE("code"),
	CONSTRAINT "coordination_decisions_bodyId_number_unique" UNIQUE("body_id","number")
);
--> statement-breakpoint
CREATE TABLE "coordination_agenda_items" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"sitting_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"number" text,
	"title" jsonb NOT NULL,
	"note" jsonb,
	"minutes" smallint DEFAULT 10 NOT NULL,
	"presenter" text,
	"presenter_id" uuid,
	"is_public" boolean DEFAULT true NOT NULL,
	"begun_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL,
	CONSTRAINT "coordination_agenda_items_sittingId_position_unique" UNIQUE("sitting_id","position")
);
--> statement-breakpoint
CREATE TABLE "coordination_attendance" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"sitting_id" uuid NOT NULL,
	"item_id" uuid,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"presence" text NOT NULL,
	"member" boolean DEFAULT true NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coordination_backlog_items" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"body_id" uuid NOT NULL,
	"series_id" uuid,
	"title" jsonb NOT NULL,
	"why" text NOT NULL,
	"wanted" text NOT NULL,
	"minutes" smallint DEFAULT 10 NOT NULL,
	"proposed_by" uuid,
	"proposed_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"agenda_item_id" uuid,
	"origin" text
);
--> statement-breakpoint
CREATE TABLE "coordination_outcomes" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"sitting_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"text" jsonb NOT NULL,
	"ownerless" boolean DEFAULT false NOT NULL,
	"matter_id" uuid,
	"commitment_id" uuid,
	"decision_id" uuid,
	"recorded_by" uuid,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL,
	CONSTRAINT "coordination_outcomes_itemId_position_unique" UNIQUE("item_id","position"),
	CONSTRAINT "coordination_outcomes_ownerless" CHECK (not "coordination_outcomes"."ownerless" or "coordination_outcomes"."kind" = 'information')
);
--> statement-breakpoint
CREATE TABLE "coordination_series" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"purpose" jsonb,
	"body_id" uuid NOT NULL,
	"secretariat_id" uuid NOT NULL,
	"usual_minutes" smallint DEFAULT 90 NOT NULL,
	"circulation_days" smallint DEFAULT 3 NOT NULL,
	"is_public" boolean DEFAULT true NOT NULL,
	"ended" boolean DEFAULT false NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL,
	CONSTRAINT "coordination_series_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "coordination_sittings" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"code" text NOT NULL,
	"series_id" uuid,
	"body_id" uuid NOT NULL,
	"secretariat_id" uuid NOT NULL,
	"number" integer,
	"title" jsonb NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" smallint NOT NULL,
	"place_id" uuid,
	"where" jsonb,
	"chair_id" uuid,
	"members" smallint,
	"quorum" smallint,
	"is_public" boolean DEFAULT true NOT NULL,
	"open_to_all" boolean DEFAULT false NOT NULL,
	"offering_id" uuid,
	"called_at" timestamp with time zone,
	"begun_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"reason" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL,
	CONSTRAINT "coordination_sittings_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "coordination_amendments" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"minutes_id" uuid NOT NULL,
	"paragraph" integer NOT NULL,
	"text" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"word" text,
	"settled_by" uuid,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "coordination_minutes" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"sitting_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"state" text NOT NULL,
	"paragraphs" jsonb NOT NULL,
	"hash" "bytea" NOT NULL,
	"reason" text,
	"circulated_at" timestamp with time zone,
	"amend_by" date,
	"adopted_at" timestamp with time zone,
	"written_by" uuid,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL,
	CONSTRAINT "coordination_minutes_sittingId_number_unique" UNIQUE("sitting_id","number")
);
--> statement-breakpoint
CREATE TABLE "council_attachments" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"paper_id" uuid,
	"resolution_id" uuid,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"file_id" uuid NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "council_originators" (
	"paper_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "council_originators_paper_id_person_id_pk" PRIMARY KEY("paper_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "council_paper_links" (
	"paper_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"other_id" uuid NOT NULL,
	CONSTRAINT "council_paper_links_paper_id_kind_other_id_pk" PRIMARY KEY("paper_id","kind","other_id")
);
--> statement-breakpoint
CREATE TABLE "council_papers" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"kind" text NOT NULL,
	"reference" text NOT NULL,
	"title" jsonb NOT NULL,
	"date" date NOT NULL,
	"body_id" uuid NOT NULL,
	"originator_id" uuid,
	"sample" boolean DEFAULT false NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "council_clauses" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"resolution_id" uuid NOT NULL,
	"version" smallint NOT NULL,
	"position" smallint NOT NULL,
	"address" text NOT NULL,
	"label" text NOT NULL,
	"text" text NOT NULL,
	"executable" text NOT NULL,
	"no_action_reason" text,
	"due" jsonb,
	"place_id" uuid,
	CONSTRAINT "council_clauses_resolutionId_version_address_unique" UNIQUE("resolution_id","version","address"),
	CONSTRAINT "council_clauses_resolutionId_version_position_unique" UNIQUE("resolution_id","version","position"),
	CONSTRAINT "council_clauses_reasoned" CHECK ("council_clauses"."executable" = 'no' or "council_clauses"."no_action_reason" is null)
);
--> statement-breakpoint
CREATE TABLE "council_legal_events" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"resolution_id" uuid NOT NULL,
	"seq" smallint NOT NULL,
	"kind" text NOT NULL,
	"on" date NOT NULL,
	"received_on" date,
	"letter_number" text,
	"file_id" uuid,
	"addresses" text[] DEFAULT '{}' NOT NULL,
	"other_id" uuid,
	"note" text,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "council_legal_events_resolutionId_seq_unique" UNIQUE("resolution_id","seq")
);
--> statement-breakpoint
CREATE TABLE "council_resolutions" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"matter_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"term" smallint NOT NULL,
	"year" smallint NOT NULL,
	"address" text NOT NULL,
	"title" jsonb NOT NULL,
	"title_key" text NOT NULL,
	"adopted_on" date NOT NULL,
	"body_id" uuid NOT NULL,
	"committee_id" uuid,
	"coordinator_id" uuid NOT NULL,
	"paper_id" uuid,
	"agenda_item_id" uuid,
	"supersedes_id" uuid,
	"version" smallint DEFAULT 1 NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"published_on" date,
	"owners_on" date,
	"withdrawn_on" date,
	"withdrawn_why" jsonb,
	"phase" text DEFAULT 'adopted' NOT NULL,
	"notified_on" date,
	"enforceable_on" date,
	"gate_opened_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL,
	CONSTRAINT "council_resolutions_matterId_unique" UNIQUE("matter_id"),
	CONSTRAINT "council_resolutions_address_unique" UNIQUE("address"),
	CONSTRAINT "council_resolutions_number_term_unique" UNIQUE("number","term")
);
--> statement-breakpoint
CREATE TABLE "council_rules" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"key" text NOT NULL,
	"valid_from" date NOT NULL,
	"data" jsonb NOT NULL,
	"published_by" uuid,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "council_terms" (
	"commitment_id" uuid PRIMARY KEY NOT NULL,
	"resolution_id" uuid NOT NULL,
	"due" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "council_texts" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"resolution_id" uuid NOT NULL,
	"version" smallint NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"preamble" text NOT NULL,
	"reason" text,
	"hash" text NOT NULL,
	"settled" boolean DEFAULT false NOT NULL,
	"by" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "council_texts_resolutionId_version_unique" UNIQUE("resolution_id","version")
);
--> statement-breakpoint
CREATE TABLE "council_vote_events" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"resolution_id" uuid,
	"agenda_item_id" uuid,
	"body_id" uuid NOT NULL,
	"on" date NOT NULL,
	"question" jsonb,
	"method" text NOT NULL,
	"closed" boolean DEFAULT false NOT NULL,
	"members" smallint NOT NULL,
	"present" smallint NOT NULL,
	"counts" jsonb NOT NULL,
	"rule" jsonb NOT NULL,
	"outcome" text NOT NULL,
	"corrects_id" uuid,
	"sample" boolean DEFAULT false NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"modified" timestamp with time zone NOT NULL,
	CONSTRAINT "council_vote_events_correctsId_unique" UNIQUE("corrects_id")
);
--> statement-breakpoint
CREATE TABLE "council_votes" (
	"vote_event_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"option" text NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "council_votes_vote_event_id_person_id_pk" PRIMARY KEY("vote_event_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "council_briefs" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"code" text NOT NULL,
	"body_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"quarter" smallint,
	"on" date NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "council_briefs_code_unique" UNIQUE("code"),
	CONSTRAINT "council_briefs_bodyId_year_quarter_unique" UNIQUE("body_id","year","quarter")
);
--> statement-breakpoint
CREATE TABLE "council_imports" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"by" uuid,
	"at" timestamp with time zone NOT NULL,
	"source" text NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"original" text NOT NULL,
	"settings" jsonb NOT NULL,
	"rows" jsonb NOT NULL,
	"left" jsonb NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"known" integer DEFAULT 0 NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "events_emergency_contacts" (
	"enrolment_id" uuid PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events_health_notes" (
	"enrolment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"sealed" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "events_health_notes_enrolment_id_person_id_pk" PRIMARY KEY("enrolment_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "events_notes" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events_import_marks" (
	"key" text PRIMARY KEY NOT NULL,
	"import_id" uuid NOT NULL,
	"offering_id" uuid NOT NULL,
	"session_id" uuid,
	"enrolment_id" uuid,
	"revision" integer DEFAULT 0 NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events_imports" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"kind" text NOT NULL,
	"offering_id" uuid,
	"file_name" text NOT NULL,
	"by_id" uuid NOT NULL,
	"content" text,
	"made" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "events_door_devices" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"session_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	"label" text NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"seen_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "events_door_notes" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"session_id" uuid NOT NULL,
	"enrolment_id" uuid,
	"member" integer,
	"device" text,
	"sent" jsonb,
	"at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"offering_id" uuid NOT NULL,
	"session_id" uuid,
	"person_id" uuid,
	"party" jsonb NOT NULL,
	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"care" text,
	"offering_rev" integer NOT NULL,
	"session_rev" integer,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events_calendar_tokens" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"person_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "events_calendar_tokens_personId_unique" UNIQUE("person_id"),
	CONSTRAINT "events_calendar_tokens_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "events_wishes" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"person_id" uuid NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone,
	"offering_id" uuid
);
--> statement-breakpoint
CREATE TABLE "events_evidence" (
	"session_id" uuid PRIMARY KEY NOT NULL,
	"fact_id" uuid,
	"people" integer NOT NULL,
	"told_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events_letters" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"offering_id" uuid NOT NULL,
	"session_id" uuid,
	"states" text[] NOT NULL,
	"text" text NOT NULL,
	"by_id" uuid NOT NULL,
	"enrolments" integer NOT NULL,
	"people" integer NOT NULL,
	"unreached" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events_delays" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"session_id" uuid NOT NULL,
	"stop" integer NOT NULL,
	"minutes" integer NOT NULL,
	"by_id" uuid NOT NULL,
	"told_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events_stops" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"session_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"place_id" uuid NOT NULL,
	"minute" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events_supply_list_zones" (
	"list_id" uuid NOT NULL,
	"zone_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"people" double precision,
	"seat_hours" double precision NOT NULL,
	"access" double precision,
	"supply_index" double precision,
	"low" boolean NOT NULL,
	CONSTRAINT "events_supply_list_zones_list_id_zone_id_pk" PRIMARY KEY("list_id","zone_id")
);
--> statement-breakpoint
CREATE TABLE "events_supply_lists" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"season" text NOT NULL,
	"valid_from" date NOT NULL,
	"counted_from" date NOT NULL,
	"counted_until" date NOT NULL,
	"zone_kind" text NOT NULL,
	"walk" jsonb NOT NULL,
	"hash" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "events_supply_lists_season_unique" UNIQUE("season")
);
--> statement-breakpoint
CREATE TABLE "events_planned_sessions" (
	"person_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"marked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "events_planned_sessions_person_id_session_id_pk" PRIMARY KEY("person_id","session_id")
);
--> statement-breakpoint
CREATE TABLE "families_invitations" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"household_id" uuid NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "families_needs" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leagues" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"offering_id" uuid NOT NULL,
	"win" integer NOT NULL,
	"draw" integer NOT NULL,
	"loss" integer NOT NULL,
	"twice" boolean NOT NULL,
	"seed" text,
	"drawn_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "leagues_offeringId_unique" UNIQUE("offering_id")
);
--> statement-breakpoint
CREATE TABLE "leagues_matches" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"league_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"position" integer NOT NULL,
	"home_id" uuid NOT NULL,
	"away_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"home_goals" integer,
	"away_goals" integer,
	"entered_by" uuid,
	"entered_at" timestamp with time zone,
	"home_confirmed_at" timestamp with time zone,
	"away_confirmed_at" timestamp with time zone,
	"contested_at" timestamp with time zone,
	"contest" text,
	CONSTRAINT "leagues_matches_sessionId_unique" UNIQUE("session_id"),
	CONSTRAINT "leagues_matches_two" CHECK ("leagues_matches"."home_id" <> "leagues_matches"."away_id"),
	CONSTRAINT "leagues_matches_whole_result" CHECK (num_nonnulls("leagues_matches"."home_goals", "leagues_matches"."away_goals", "leagues_matches"."entered_at") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "leagues_teams" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"league_id" uuid NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "notices_links" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"person_id" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid,
	"enrolment_id" uuid NOT NULL,
	"session_id" uuid,
	"bundle" text NOT NULL,
	"detail" jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "notices_reconfirmations" (
	"enrolment_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"released_at" timestamp with time zone,
	CONSTRAINT "notices_reconfirmations_enrolment_id_session_id_pk" PRIMARY KEY("enrolment_id","session_id")
);
--> statement-breakpoint
CREATE TABLE "notices_silences" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "portal_article_duties" (
	"article_id" uuid NOT NULL,
	"duty_id" text NOT NULL,
	CONSTRAINT "portal_article_duties_duty_id_article_id_pk" PRIMARY KEY("duty_id","article_id")
);
--> statement-breakpoint
CREATE TABLE "portal_article_files" (
	"article_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "portal_article_files_file_id_article_id_pk" PRIMARY KEY("file_id","article_id")
);
--> statement-breakpoint
CREATE TABLE "portal_articles" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"code" integer NOT NULL,
	"category" text NOT NULL,
	"series_id" uuid,
	"state" text DEFAULT 'draft' NOT NULL,
	"title" jsonb NOT NULL,
	"title_key" text DEFAULT '' NOT NULL,
	"lead" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"slug" text NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"zone_id" uuid,
	"programme_id" uuid,
	"cover_id" uuid,
	"drawing" text,
	"featured" integer,
	"published_on" date,
	"published_at" timestamp with time zone,
	"publish_at" timestamp with time zone,
	"archived" boolean DEFAULT false NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"author_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"state_since" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "portal_articles_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "portal_legacy_pages" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"host" text NOT NULL,
	"source" text NOT NULL,
	"raw" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"encoding" text NOT NULL,
	"parsed" jsonb,
	"state" text NOT NULL,
	"problem" jsonb,
	"article_id" uuid,
	"imported_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "portal_links" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"group" jsonb NOT NULL,
	"label" jsonb NOT NULL,
	"url" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "portal_mistakes" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"path" text NOT NULL,
	"message" text NOT NULL,
	"contact" text,
	"state" text DEFAULT 'open' NOT NULL,
	"answer" jsonb,
	"reported_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid
);
--> statement-breakpoint
CREATE TABLE "portal_pages" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"lead" jsonb,
	"body" jsonb NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "portal_pages_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "portal_redirects" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"host" text DEFAULT '' NOT NULL,
	"path" text,
	"old_code" integer,
	"article_id" uuid,
	"target" text,
	"kind" text DEFAULT 'moved' NOT NULL,
	"source" text NOT NULL,
	"hits" integer DEFAULT 0 NOT NULL,
	"last_hit_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "portal_reviews" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"article_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"note" text,
	"by" uuid,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "portal_series" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "portal_series_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "portal_versions" (
	"article_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"title" jsonb NOT NULL,
	"lead" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"tags" text[] NOT NULL,
	"note" text,
	"saved_by" uuid,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "portal_versions_article_id_version_pk" PRIMARY KEY("article_id","version")
);
--> statement-breakpoint
CREATE TABLE "auth_accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_codes" (
	"purpose" text NOT NULL,
	"subject" text NOT NULL,
	"code" text NOT NULL,
	"binding" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"tries_left" integer NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "auth_codes_purpose_subject_pk" PRIMARY KEY("purpose","subject")
);
--> statement-breakpoint
CREATE TABLE "auth_passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"public_key" text NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"synced" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth_proofs" (
	"signature" text PRIMARY KEY NOT NULL,
	"until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"strength" text DEFAULT 'code' NOT NULL,
	"user_agent" text,
	"ip_address" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "auth_sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "auth_two_factors" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"next_secret" text,
	"next_backup_codes" text,
	CONSTRAINT "auth_two_factors_userId_unique" UNIQUE("user_id")
);
--> statement-breakpoint
CREATE TABLE "auth_users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"username" text,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"temporary_until" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "auth_users_email_unique" UNIQUE("email"),
	CONSTRAINT "auth_users_username_unique" UNIQUE("username")
);
--> statement-breakpoint
CREATE TABLE "auth_verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facts_chain" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"fact_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "facts_chain_factId_unique" UNIQUE("fact_id")
);
--> statement-breakpoint
CREATE TABLE "facts_deliveries" (
	"reaction" text NOT NULL,
	"fact_id" uuid NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"problem" text,
	CONSTRAINT "facts_deliveries_reaction_fact_id_pk" PRIMARY KEY("reaction","fact_id")
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"name" text NOT NULL,
	"detail" jsonb NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"on_behalf_of" uuid,
	"channel" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"occurred_on" date NOT NULL,
	"programme_id" uuid,
	"zone_id" uuid,
	"place_id" uuid,
	"organisation_id" uuid,
	"person_id" uuid,
	"quantity" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facts_pending" (
	"fact_id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"hash" text NOT NULL,
	"sha512" text NOT NULL,
	"kind" text NOT NULL,
	"mime" text NOT NULL,
	"name" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer,
	"height" integer,
	"alt" jsonb,
	"credit" text,
	"owner_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "files_variants" (
	"file_id" uuid NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"format" text NOT NULL,
	"bytes" integer NOT NULL,
	CONSTRAINT "files_variants_file_id_width_format_pk" PRIMARY KEY("file_id","width","format")
);
--> statement-breakpoint
CREATE TABLE "forms_once_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"result" jsonb,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "keys_numbered" (
	"purpose" text NOT NULL,
	"number" integer NOT NULL,
	"public_key" text NOT NULL,
	"sealed_private" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "keys_numbered_purpose_number_pk" PRIMARY KEY("purpose","number")
);
--> statement-breakpoint
CREATE TABLE "keys_signing" (
	"id" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"public_key" text NOT NULL,
	"sealed_private" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"retired_at" timestamp with time zone,
	"compromised_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "limits_buckets" (
	"rule" text NOT NULL,
	"subject" text NOT NULL,
	"full_at" timestamp with time zone NOT NULL,
	CONSTRAINT "limits_buckets_rule_subject_pk" PRIMARY KEY("rule","subject")
);
--> statement-breakpoint
CREATE TABLE "oparl_objects" (
	"kind" text NOT NULL,
	"id" uuid NOT NULL,
	"root_kind" text NOT NULL,
	"root_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"modified_at" timestamp with time zone NOT NULL,
	"deleted" boolean NOT NULL,
	"json" text NOT NULL,
	"alone" text NOT NULL,
	"embeds" text[] NOT NULL,
	CONSTRAINT "oparl_objects_kind_id_pk" PRIMARY KEY("kind","id")
);
--> statement-breakpoint
CREATE TABLE "oparl_waiting" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"kind" text NOT NULL,
	"root_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "oparl_within" (
	"owner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"id" uuid NOT NULL,
	CONSTRAINT "oparl_within_owner_id_kind_id_pk" PRIMARY KEY("owner_id","kind","id")
);
--> statement-breakpoint
CREATE TABLE "outbox_messages" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"port" text NOT NULL,
	"template" text NOT NULL,
	"locale" text NOT NULL,
	"params" jsonb NOT NULL,
	"secrets" text,
	"recipient" text NOT NULL,
	"person_id" uuid,
	"key" text NOT NULL,
	"state" text NOT NULL,
	"ref" text,
	"tries" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"problem" text,
	"subject" text,
	"text" text,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"delivered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "payment" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"order_id" text NOT NULL,
	"amount_rial" bigint NOT NULL,
	"driver" text NOT NULL,
	"authority" text,
	"state" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"verified_at" timestamp with time zone,
	"ref_id" text,
	"payer_mobile" text,
	CONSTRAINT "payment_amount" CHECK ("payment"."amount_rial" > 0)
);
--> statement-breakpoint
CREATE TABLE "payment_slips" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"payment_id" uuid NOT NULL,
	"bank" text NOT NULL,
	"number" text NOT NULL,
	"paid_on" date NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"approved" text,
	CONSTRAINT "payment_slips_two_persons" CHECK ("payment_slips"."decided_by" <> "payment_slips"."entered_by")
);
--> statement-breakpoint
CREATE TABLE "rpde_changes" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"kind" text NOT NULL,
	"item_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rpde_items" (
	"kind" text NOT NULL,
	"item_id" text NOT NULL,
	"change_no" bigint NOT NULL,
	"data" jsonb,
	"digest" "bytea",
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rpde_items_kind_item_id_pk" PRIMARY KEY("kind","item_id")
);
--> statement-breakpoint
CREATE TABLE "rpde_numbers" (
	"name" text PRIMARY KEY NOT NULL,
	"last" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"kind" text NOT NULL,
	"ref" text NOT NULL,
	"locale" text NOT NULL,
	"title" text NOT NULL,
	"lead" text NOT NULL,
	"body" text NOT NULL,
	"url" text NOT NULL,
	"published" timestamp with time zone NOT NULL,
	"code" text,
	"zone_id" uuid,
	"boost" double precision DEFAULT 1 NOT NULL,
	"tsv" "tsvector" NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "search_entries_kind_ref_locale_pk" PRIMARY KEY("kind","ref","locale")
);
--> statement-breakpoint
CREATE TABLE "views_saved" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"person_id" uuid NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "booking_loans" ADD CONSTRAINT "booking_loans_booking_id_booking_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."booking"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_loans" ADD CONSTRAINT "booking_loans_equipment_id_booking_equipment_id_fk" FOREIGN KEY ("equipment_id") REFERENCES "public"."booking_equipment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_slots" ADD CONSTRAINT "booking_slots_booking_id_booking_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."booking"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts_corrections" ADD CONSTRAINT "facts_corrections_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts_corrections" ADD CONSTRAINT "facts_corrections_corrects_facts_id_fk" FOREIGN KEY ("corrects") REFERENCES "public"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "households_members" ADD CONSTRAINT "households_members_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "households_members" ADD CONSTRAINT "households_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occasions_dates" ADD CONSTRAINT "occasions_dates_occasion_id_occasions_id_fk" FOREIGN KEY ("occasion_id") REFERENCES "public"."occasions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occasions_dates" ADD CONSTRAINT "occasions_dates_set_by_people_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations_memberships" ADD CONSTRAINT "organisations_memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations_memberships" ADD CONSTRAINT "organisations_memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations_standings" ADD CONSTRAINT "organisations_standings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations_standings" ADD CONSTRAINT "organisations_standings_corrects_id_organisations_standings_id_fk" FOREIGN KEY ("corrects_id") REFERENCES "public"."organisations_standings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_contacts" ADD CONSTRAINT "people_contacts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places_names" ADD CONSTRAINT "places_names_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places_zones" ADD CONSTRAINT "places_zones_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places_zones" ADD CONSTRAINT "places_zones_zone_id_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places_zones" ADD CONSTRAINT "places_zones_edition_id_zones_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."zones_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_parent_id_places_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places_positions" ADD CONSTRAINT "places_positions_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places_positions" ADD CONSTRAINT "places_positions_source_key_places_sources_key_fk" FOREIGN KEY ("source_key") REFERENCES "public"."places_sources"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes_claims" ADD CONSTRAINT "programmes_claims_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes_duties" ADD CONSTRAINT "programmes_duties_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes_duties" ADD CONSTRAINT "programmes_duties_duty_id_mandate_id_fk" FOREIGN KEY ("duty_id") REFERENCES "public"."mandate"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes_zones" ADD CONSTRAINT "programmes_zones_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_parent_id_programmes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones_drawings" ADD CONSTRAINT "zones_drawings_edition_id_zones_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."zones_editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones_drawings" ADD CONSTRAINT "zones_drawings_zone_id_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones_drawings" ADD CONSTRAINT "zones_drawings_parent_id_zones_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones_links" ADD CONSTRAINT "zones_links_from_edition_zones_editions_id_fk" FOREIGN KEY ("from_edition") REFERENCES "public"."zones_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones_links" ADD CONSTRAINT "zones_links_to_edition_zones_editions_id_fk" FOREIGN KEY ("to_edition") REFERENCES "public"."zones_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones_links" ADD CONSTRAINT "zones_links_from_zone_zones_id_fk" FOREIGN KEY ("from_zone") REFERENCES "public"."zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones_links" ADD CONSTRAINT "zones_links_to_zone_zones_id_fk" FOREIGN KEY ("to_zone") REFERENCES "public"."zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones_numbers" ADD CONSTRAINT "zones_numbers_zone_id_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones_numbers" ADD CONSTRAINT "zones_numbers_edition_id_zones_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."zones_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones" ADD CONSTRAINT "zones_parent_id_zones_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_matter_id_commitment_matters_id_fk" FOREIGN KEY ("matter_id") REFERENCES "public"."commitment_matters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_parent_id_commitment_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_origin_id_commitment_id_fk" FOREIGN KEY ("origin_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_responsible_id_people_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_keys" ADD CONSTRAINT "commitment_keys_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_standings" ADD CONSTRAINT "commitment_standings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_supporters" ADD CONSTRAINT "commitment_supporters_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_events" ADD CONSTRAINT "commitment_events_matter_id_commitment_matters_id_fk" FOREIGN KEY ("matter_id") REFERENCES "public"."commitment_matters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_events" ADD CONSTRAINT "commitment_events_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_events" ADD CONSTRAINT "commitment_events_text_id_commitment_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."commitment_texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_evidence" ADD CONSTRAINT "commitment_evidence_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_evidence" ADD CONSTRAINT "commitment_evidence_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_due" ADD CONSTRAINT "commitment_due_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_escalations" ADD CONSTRAINT "commitment_escalations_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_links" ADD CONSTRAINT "commitment_links_matter_id_commitment_matters_id_fk" FOREIGN KEY ("matter_id") REFERENCES "public"."commitment_matters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_links" ADD CONSTRAINT "commitment_links_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_links" ADD CONSTRAINT "commitment_links_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_watches" ADD CONSTRAINT "commitment_watches_matter_id_commitment_matters_id_fk" FOREIGN KEY ("matter_id") REFERENCES "public"."commitment_matters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_matter_duties" ADD CONSTRAINT "commitment_matter_duties_matter_id_commitment_matters_id_fk" FOREIGN KEY ("matter_id") REFERENCES "public"."commitment_matters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_matter_duties" ADD CONSTRAINT "commitment_matter_duties_duty_id_mandate_id_fk" FOREIGN KEY ("duty_id") REFERENCES "public"."mandate"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_matters" ADD CONSTRAINT "commitment_matters_coordinator_id_organisations_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_matters" ADD CONSTRAINT "commitment_matters_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_matters" ADD CONSTRAINT "commitment_matters_parent_id_commitment_matters_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."commitment_matters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_matters" ADD CONSTRAINT "commitment_matters_supersedes_id_commitment_matters_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."commitment_matters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_rules" ADD CONSTRAINT "commitment_rules_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_marks" ADD CONSTRAINT "enrolment_marks_session_id_enrolment_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."enrolment_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_marks" ADD CONSTRAINT "enrolment_marks_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_ratings" ADD CONSTRAINT "enrolment_ratings_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_ratings" ADD CONSTRAINT "enrolment_ratings_session_id_enrolment_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."enrolment_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_ratings" ADD CONSTRAINT "enrolment_ratings_offering_id_enrolment_offerings_id_fk" FOREIGN KEY ("offering_id") REFERENCES "public"."enrolment_offerings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_closed_sessions" ADD CONSTRAINT "enrolment_closed_sessions_closure_id_enrolment_closures_id_fk" FOREIGN KEY ("closure_id") REFERENCES "public"."enrolment_closures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_closed_sessions" ADD CONSTRAINT "enrolment_closed_sessions_session_id_enrolment_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."enrolment_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_credits" ADD CONSTRAINT "enrolment_credits_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_draws" ADD CONSTRAINT "enrolment_draws_offering_id_enrolment_offerings_id_fk" FOREIGN KEY ("offering_id") REFERENCES "public"."enrolment_offerings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_draws" ADD CONSTRAINT "enrolment_draws_pool_id_enrolment_pools_id_fk" FOREIGN KEY ("pool_id") REFERENCES "public"."enrolment_pools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_draws" ADD CONSTRAINT "enrolment_draws_repeats_id_enrolment_draws_id_fk" FOREIGN KEY ("repeats_id") REFERENCES "public"."enrolment_draws"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_losses" ADD CONSTRAINT "enrolment_losses_draw_id_enrolment_draws_id_fk" FOREIGN KEY ("draw_id") REFERENCES "public"."enrolment_draws"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_losses" ADD CONSTRAINT "enrolment_losses_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_claims" ADD CONSTRAINT "enrolment_claims_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_claims" ADD CONSTRAINT "enrolment_claims_pool_id_enrolment_pools_id_fk" FOREIGN KEY ("pool_id") REFERENCES "public"."enrolment_pools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_offering_id_enrolment_offerings_id_fk" FOREIGN KEY ("offering_id") REFERENCES "public"."enrolment_offerings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_session_id_enrolment_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."enrolment_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_party_id_people_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_pass_id_enrolment_passes_id_fk" FOREIGN KEY ("pass_id") REFERENCES "public"."enrolment_passes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_members" ADD CONSTRAINT "enrolment_members_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_members" ADD CONSTRAINT "enrolment_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_presences" ADD CONSTRAINT "enrolment_presences_claim" FOREIGN KEY ("enrolment_id","pool_id") REFERENCES "public"."enrolment_claims"("enrolment_id","pool_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_offerings" ADD CONSTRAINT "enrolment_offerings_organiser_id_organisations_id_fk" FOREIGN KEY ("organiser_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_offerings" ADD CONSTRAINT "enrolment_offerings_unit_id_organisations_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_offerings" ADD CONSTRAINT "enrolment_offerings_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_offerings" ADD CONSTRAINT "enrolment_offerings_copied_from_id_enrolment_offerings_id_fk" FOREIGN KEY ("copied_from_id") REFERENCES "public"."enrolment_offerings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_passes" ADD CONSTRAINT "enrolment_passes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_passes" ADD CONSTRAINT "enrolment_passes_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_pools" ADD CONSTRAINT "enrolment_pools_offering_id_enrolment_offerings_id_fk" FOREIGN KEY ("offering_id") REFERENCES "public"."enrolment_offerings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_pools" ADD CONSTRAINT "enrolment_pools_session_id_enrolment_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."enrolment_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_sessions" ADD CONSTRAINT "enrolment_sessions_offering_id_enrolment_offerings_id_fk" FOREIGN KEY ("offering_id") REFERENCES "public"."enrolment_offerings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_sessions" ADD CONSTRAINT "enrolment_sessions_makes_up_for_id_enrolment_sessions_id_fk" FOREIGN KEY ("makes_up_for_id") REFERENCES "public"."enrolment_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_vouchers" ADD CONSTRAINT "enrolment_vouchers_offering_id_enrolment_offerings_id_fk" FOREIGN KEY ("offering_id") REFERENCES "public"."enrolment_offerings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_vouchers" ADD CONSTRAINT "enrolment_vouchers_used_by_enrolment_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_desk_codes" ADD CONSTRAINT "account_desk_codes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_consultations" ADD CONSTRAINT "coordination_consultations_asker_id_organisations_id_fk" FOREIGN KEY ("asker_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_expert_links" ADD CONSTRAINT "coordination_expert_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_experts" ADD CONSTRAINT "coordination_experts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_experts" ADD CONSTRAINT "coordination_experts_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_experts" ADD CONSTRAINT "coordination_experts_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_interests" ADD CONSTRAINT "coordination_interests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_interests" ADD CONSTRAINT "coordination_interests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_invitations" ADD CONSTRAINT "coordination_invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_agencies" ADD CONSTRAINT "coordination_agencies_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_agencies" ADD CONSTRAINT "coordination_agencies_liaison_id_people_id_fk" FOREIGN KEY ("liaison_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_letters" ADD CONSTRAINT "coordination_letters_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_letters" ADD CONSTRAINT "coordination_letters_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_protocols" ADD CONSTRAINT "coordination_protocols_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_agreements" ADD CONSTRAINT "coordination_agreements_lead_id_organisations_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_assessments" ADD CONSTRAINT "coordination_assessments_by_id_organisations_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_assessments" ADD CONSTRAINT "coordination_assessments_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_parties" ADD CONSTRAINT "coordination_parties_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_plans" ADD CONSTRAINT "coordination_plans_lead_id_organisations_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_decisions" ADD CONSTRAINT "coordination_decisions_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_decisions" ADD CONSTRAINT "coordination_decisions_supersedes_id_coordination_decisions_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."coordination_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_agenda_items" ADD CONSTRAINT "coordination_agenda_items_sitting_id_coordination_sittings_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."coordination_sittings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_agenda_items" ADD CONSTRAINT "coordination_agenda_items_presenter_id_people_id_fk" FOREIGN KEY ("presenter_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_attendance" ADD CONSTRAINT "coordination_attendance_sitting_id_coordination_sittings_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."coordination_sittings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_attendance" ADD CONSTRAINT "coordination_attendance_item_id_coordination_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."coordination_agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_attendance" ADD CONSTRAINT "coordination_attendance_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_attendance" ADD CONSTRAINT "coordination_attendance_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_backlog_items" ADD CONSTRAINT "coordination_backlog_items_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_backlog_items" ADD CONSTRAINT "coordination_backlog_items_series_id_coordination_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."coordination_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_backlog_items" ADD CONSTRAINT "coordination_backlog_items_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_backlog_items" ADD CONSTRAINT "coordination_backlog_items_agenda_item_id_coordination_agenda_items_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."coordination_agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_outcomes" ADD CONSTRAINT "coordination_outcomes_sitting_id_coordination_sittings_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."coordination_sittings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_outcomes" ADD CONSTRAINT "coordination_outcomes_item_id_coordination_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."coordination_agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_outcomes" ADD CONSTRAINT "coordination_outcomes_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_series" ADD CONSTRAINT "coordination_series_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_series" ADD CONSTRAINT "coordination_series_secretariat_id_organisations_id_fk" FOREIGN KEY ("secretariat_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_sittings" ADD CONSTRAINT "coordination_sittings_series_id_coordination_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."coordination_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_sittings" ADD CONSTRAINT "coordination_sittings_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_sittings" ADD CONSTRAINT "coordination_sittings_secretariat_id_organisations_id_fk" FOREIGN KEY ("secretariat_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_sittings" ADD CONSTRAINT "coordination_sittings_chair_id_people_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_amendments" ADD CONSTRAINT "coordination_amendments_minutes_id_coordination_minutes_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."coordination_minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_amendments" ADD CONSTRAINT "coordination_amendments_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_amendments" ADD CONSTRAINT "coordination_amendments_settled_by_people_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_minutes" ADD CONSTRAINT "coordination_minutes_sitting_id_coordination_sittings_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."coordination_sittings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_minutes" ADD CONSTRAINT "coordination_minutes_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_attachments" ADD CONSTRAINT "council_attachments_paper_id_council_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."council_papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_attachments" ADD CONSTRAINT "council_attachments_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_originators" ADD CONSTRAINT "council_originators_paper_id_council_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."council_papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_originators" ADD CONSTRAINT "council_originators_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_paper_links" ADD CONSTRAINT "council_paper_links_paper_id_council_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."council_papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_paper_links" ADD CONSTRAINT "council_paper_links_other_id_council_papers_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."council_papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_papers" ADD CONSTRAINT "council_papers_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_papers" ADD CONSTRAINT "council_papers_originator_id_organisations_id_fk" FOREIGN KEY ("originator_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_clauses" ADD CONSTRAINT "council_clauses_resolution_id_council_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."council_resolutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_clauses" ADD CONSTRAINT "council_clauses_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_legal_events" ADD CONSTRAINT "council_legal_events_resolution_id_council_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."council_resolutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_legal_events" ADD CONSTRAINT "council_legal_events_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_legal_events" ADD CONSTRAINT "council_legal_events_other_id_council_resolutions_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."council_resolutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_legal_events" ADD CONSTRAINT "council_legal_events_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_resolutions" ADD CONSTRAINT "council_resolutions_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_resolutions" ADD CONSTRAINT "council_resolutions_committee_id_organisations_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_resolutions" ADD CONSTRAINT "council_resolutions_coordinator_id_organisations_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_resolutions" ADD CONSTRAINT "council_resolutions_paper_id_council_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."council_papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_rules" ADD CONSTRAINT "council_rules_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_terms" ADD CONSTRAINT "council_terms_resolution_id_council_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."council_resolutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_texts" ADD CONSTRAINT "council_texts_resolution_id_council_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."council_resolutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_texts" ADD CONSTRAINT "council_texts_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_vote_events" ADD CONSTRAINT "council_vote_events_resolution_id_council_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."council_resolutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_vote_events" ADD CONSTRAINT "council_vote_events_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_vote_events" ADD CONSTRAINT "council_vote_events_corrects_id_council_vote_events_id_fk" FOREIGN KEY ("corrects_id") REFERENCES "public"."council_vote_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_votes" ADD CONSTRAINT "council_votes_vote_event_id_council_vote_events_id_fk" FOREIGN KEY ("vote_event_id") REFERENCES "public"."council_vote_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_votes" ADD CONSTRAINT "council_votes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_briefs" ADD CONSTRAINT "council_briefs_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_briefs" ADD CONSTRAINT "council_briefs_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_imports" ADD CONSTRAINT "council_imports_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events_health_notes" ADD CONSTRAINT "events_health_notes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events_notes" ADD CONSTRAINT "events_notes_note_id_facts_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."facts_notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events_door_devices" ADD CONSTRAINT "events_door_devices_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events_drafts" ADD CONSTRAINT "events_drafts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events_calendar_tokens" ADD CONSTRAINT "events_calendar_tokens_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events_wishes" ADD CONSTRAINT "events_wishes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events_stops" ADD CONSTRAINT "events_stops_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events_supply_list_zones" ADD CONSTRAINT "events_supply_list_zones_list_id_events_supply_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."events_supply_lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events_supply_list_zones" ADD CONSTRAINT "events_supply_list_zones_zone_id_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events_planned_sessions" ADD CONSTRAINT "events_planned_sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "families_invitations" ADD CONSTRAINT "families_invitations_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "families_invitations" ADD CONSTRAINT "families_invitations_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "families_needs" ADD CONSTRAINT "families_needs_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leagues_matches" ADD CONSTRAINT "leagues_matches_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leagues_matches" ADD CONSTRAINT "leagues_matches_home_id_leagues_teams_id_fk" FOREIGN KEY ("home_id") REFERENCES "public"."leagues_teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leagues_matches" ADD CONSTRAINT "leagues_matches_away_id_leagues_teams_id_fk" FOREIGN KEY ("away_id") REFERENCES "public"."leagues_teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leagues_matches" ADD CONSTRAINT "leagues_matches_entered_by_people_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leagues_teams" ADD CONSTRAINT "leagues_teams_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leagues_teams" ADD CONSTRAINT "leagues_teams_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices_links" ADD CONSTRAINT "notices_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices_silences" ADD CONSTRAINT "notices_silences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_article_duties" ADD CONSTRAINT "portal_article_duties_article_id_portal_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."portal_articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_article_files" ADD CONSTRAINT "portal_article_files_article_id_portal_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."portal_articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_articles" ADD CONSTRAINT "portal_articles_series_id_portal_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."portal_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_articles" ADD CONSTRAINT "portal_articles_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_legacy_pages" ADD CONSTRAINT "portal_legacy_pages_article_id_portal_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."portal_articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_redirects" ADD CONSTRAINT "portal_redirects_article_id_portal_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."portal_articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_reviews" ADD CONSTRAINT "portal_reviews_article_id_portal_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."portal_articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_versions" ADD CONSTRAINT "portal_versions_article_id_portal_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."portal_articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_accounts" ADD CONSTRAINT "auth_accounts_user_id_auth_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_passkeys" ADD CONSTRAINT "auth_passkeys_user_id_auth_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_user_id_auth_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_two_factors" ADD CONSTRAINT "auth_two_factors_user_id_auth_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts_chain" ADD CONSTRAINT "facts_chain_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts_deliveries" ADD CONSTRAINT "facts_deliveries_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files_variants" ADD CONSTRAINT "files_variants_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_slips" ADD CONSTRAINT "payment_slips_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "booking_subject_index" ON "booking" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "booking_hires_of" ON "booking" USING btree ("organisation_id","id") WHERE "booking"."purpose" = 'hire';--> statement-breakpoint
CREATE INDEX "booking_hires_unanswered" ON "booking" USING btree ("until") WHERE "booking"."purpose" = 'hire' and "booking"."answer" is null;--> statement-breakpoint
CREATE INDEX "booking_hires_to_tell" ON "booking" USING btree ("id") WHERE "booking"."purpose" = 'hire' and "booking"."decided_at" is not null and "booking"."told_at" is null;--> statement-breakpoint
CREATE INDEX "booking_holds" ON "booking" USING btree ("until") WHERE "booking"."state" = 'held';--> statement-breakpoint
CREATE INDEX "booking_equipment_place_id_id_index" ON "booking_equipment" USING btree ("place_id","id");--> statement-breakpoint
CREATE INDEX "booking_loans_equipment_id_index" ON "booking_loans" USING btree ("equipment_id");--> statement-breakpoint
CREATE INDEX "booking_slots_booking_id_index" ON "booking_slots" USING btree ("booking_id");--> statement-breakpoint
CREATE INDEX "consents_person_id_purpose_starts_on_index" ON "consents" USING btree ("person_id","purpose","starts_on");--> statement-breakpoint
CREATE INDEX "consents_given_by_index" ON "consents" USING btree ("given_by");--> statement-breakpoint
CREATE INDEX "credentials_kind_id_index" ON "credentials" USING btree ("kind","id");--> statement-breakpoint
CREATE UNIQUE INDEX "credentials_same" ON "credentials" USING btree ("kind","data_hash") WHERE "credentials"."revoked_on" is null;--> statement-breakpoint
CREATE INDEX "facts_corrections_corrects_index" ON "facts_corrections" USING btree ("corrects");--> statement-breakpoint
CREATE UNIQUE INDEX "facts_voided_once" ON "facts_corrections" USING btree ("corrects") WHERE voids;--> statement-breakpoint
CREATE INDEX "facts_duty_tallies_month_zone_id_index" ON "facts_duty_tallies" USING btree ("month","zone_id");--> statement-breakpoint
CREATE INDEX "facts_duty_tallies_zone_id_month_index" ON "facts_duty_tallies" USING btree ("zone_id","month");--> statement-breakpoint
CREATE INDEX "facts_proofs_subject_id_index" ON "facts_proofs" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "facts_proofs_duty_id_kind_occurred_on_index" ON "facts_proofs" USING btree ("duty_id","kind","occurred_on");--> statement-breakpoint
CREATE INDEX "facts_zone_tallies_programme_id_index" ON "facts_zone_tallies" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "facts_zone_tallies_month_zone_id_index" ON "facts_zone_tallies" USING btree ("month","zone_id");--> statement-breakpoint
CREATE INDEX "households_members_person_id_index" ON "households_members" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "money_charges_subject_index" ON "money_charges" USING btree ("subject");--> statement-breakpoint
CREATE UNIQUE INDEX "money_charges_once" ON "money_charges" USING btree ("payment_id","reason");--> statement-breakpoint
CREATE INDEX "money_charges_to_refund" ON "money_charges" USING btree ("created_at") WHERE "money_charges"."state" = 'refund-due';--> statement-breakpoint
CREATE INDEX "occasions_dates_date_index" ON "occasions_dates" USING btree ("date");--> statement-breakpoint
CREATE INDEX "occasions_dates_scope_id_date_index" ON "occasions_dates" USING btree ("scope_id","date");--> statement-breakpoint
CREATE INDEX "organisations_memberships_person_id_starts_on_index" ON "organisations_memberships" USING btree ("person_id","starts_on");--> statement-breakpoint
CREATE INDEX "organisations_memberships_organisation_id_starts_on_index" ON "organisations_memberships" USING btree ("organisation_id","starts_on");--> statement-breakpoint
CREATE INDEX "organisations_kind_id_index" ON "organisations" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "organisations_parent_id_index" ON "organisations" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "organisations_zone_id_index" ON "organisations" USING btree ("zone_id");--> statement-breakpoint
CREATE INDEX "organisations_listed" ON "organisations" USING btree (("name_key" collate fa_numbered),"id");--> statement-breakpoint
CREATE INDEX "organisations_name_trgm" ON "organisations" USING gin ("name_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "organisations_standings_organisation_id_since_index" ON "organisations_standings" USING btree ("organisation_id","since");--> statement-breakpoint
CREATE INDEX "people_contacts_person_id_index" ON "people_contacts" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_contacts_kind_hmac_index" ON "people_contacts" USING btree ("kind","hmac");--> statement-breakpoint
CREATE INDEX "people_name_key_id_index" ON "people" USING btree ("name_key","id");--> statement-breakpoint
CREATE INDEX "people_listed" ON "people" USING btree (("name_key" collate fa_numbered),"id");--> statement-breakpoint
CREATE INDEX "people_name_trgm" ON "people" USING gin ("name_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "places_names_place_id_index" ON "places_names" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "places_names_key_index" ON "places_names" USING btree ("key");--> statement-breakpoint
CREATE INDEX "places_zones_zone_id_place_id_index" ON "places_zones" USING btree ("zone_id","place_id");--> statement-breakpoint
CREATE INDEX "places_listed" ON "places" USING btree (("name_key" collate fa_numbered),"id");--> statement-breakpoint
CREATE INDEX "places_kinds_of" ON "places" USING gin ("kinds");--> statement-breakpoint
CREATE INDEX "places_spot" ON "places" USING gist ("spot");--> statement-breakpoint
CREATE INDEX "places_parent_id_index" ON "places" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "places_positions_place_id_id_index" ON "places_positions" USING btree ("place_id","id");--> statement-breakpoint
CREATE INDEX "places_positions_source_key_index" ON "places_positions" USING btree ("source_key");--> statement-breakpoint
CREATE INDEX "programmes_claims_programme_id_index" ON "programmes_claims" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "programmes_duties_programme_id_index" ON "programmes_duties" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "programmes_zones_programme_id_index" ON "programmes_zones" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "programmes_starts_on_id_index" ON "programmes" USING btree ("starts_on","id");--> statement-breakpoint
CREATE INDEX "programmes_ends_on_id_index" ON "programmes" USING btree ("ends_on","id");--> statement-breakpoint
CREATE INDEX "programmes_changed_at_id_index" ON "programmes" USING btree ("changed_at","id");--> statement-breakpoint
CREATE INDEX "programmes_name_key_id_index" ON "programmes" USING btree ("name_key","id");--> statement-breakpoint
CREATE INDEX "programmes_owner_id_starts_on_id_index" ON "programmes" USING btree ("owner_id","starts_on","id");--> statement-breakpoint
CREATE INDEX "programmes_state_starts_on_id_index" ON "programmes" USING btree ("state","starts_on","id");--> statement-breakpoint
CREATE INDEX "programmes_parent_id_index" ON "programmes" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "programmes_audience_of" ON "programmes" USING gin ("audience");--> statement-breakpoint
CREATE INDEX "programmes_name_trgm" ON "programmes" USING gin ("name_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "zones_drawings_zone_id_index" ON "zones_drawings" USING btree ("zone_id");--> statement-breakpoint
CREATE INDEX "zones_drawings_bounds" ON "zones_drawings" USING gist ("bounds");--> statement-breakpoint
CREATE UNIQUE INDEX "zones_editions_begin" ON "zones_editions" USING btree ("kind","valid_from") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "zones_editions_kind_file_hash_index" ON "zones_editions" USING btree ("kind","file_hash");--> statement-breakpoint
CREATE INDEX "zones_editions_state_id_index" ON "zones_editions" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "zones_links_from_zone_index" ON "zones_links" USING btree ("from_zone");--> statement-breakpoint
CREATE INDEX "zones_links_to_zone_index" ON "zones_links" USING btree ("to_zone");--> statement-breakpoint
CREATE INDEX "zones_kind_code_index" ON "zones" USING btree ("kind","code");--> statement-breakpoint
CREATE INDEX "zones_parent_id_index" ON "zones" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "zones_name_key_index" ON "zones" USING btree ("name_key");--> statement-breakpoint
CREATE INDEX "commitment_owner_id_id_index" ON "commitment" USING btree ("owner_id","id");--> statement-breakpoint
CREATE INDEX "commitment_parent_id_index" ON "commitment" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "commitment_origin_id_index" ON "commitment" USING btree ("origin_id");--> statement-breakpoint
CREATE INDEX "commitment_state_id_index" ON "commitment" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "commitment_due_in_public" ON "commitment" USING btree ("due_on","id") WHERE "commitment"."state" in ('offered', 'accepted', 'doing', 'returned');--> statement-breakpoint
CREATE INDEX "commitment_open_due" ON "commitment" USING btree ("id") WHERE "commitment"."state" in ('offered', 'accepted', 'doing', 'returned', 'claimed', 'declined');--> statement-breakpoint
CREATE INDEX "commitment_asking" ON "commitment" USING btree ("id") WHERE "commitment"."asks_transfer" or "commitment"."asks_until" is not null;--> statement-breakpoint
CREATE INDEX "commitment_events_commitment_id_seq_index" ON "commitment_events" USING btree ("commitment_id","seq");--> statement-breakpoint
CREATE INDEX "commitment_events_actor_id_id_index" ON "commitment_events" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "commitment_events_verdicts" ON "commitment_events" USING btree ("commitment_id","at") WHERE "commitment_events"."kind" in ('claimed', 'returned');--> statement-breakpoint
CREATE INDEX "commitment_evidence_commitment_id_seq_index" ON "commitment_evidence" USING btree ("commitment_id","seq");--> statement-breakpoint
CREATE INDEX "commitment_evidence_hash_index" ON "commitment_evidence" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "commitment_evidence_fact_id_index" ON "commitment_evidence" USING btree ("fact_id");--> statement-breakpoint
CREATE INDEX "commitment_answers_kind_role_at_index" ON "commitment_answers" USING btree ("kind","role","at");--> statement-breakpoint
CREATE INDEX "commitment_due_listed" ON "commitment_due" USING btree ("holder_id","lane","on","rank","commitment_id");--> statement-breakpoint
CREATE INDEX "commitment_escalations_told_id_at_index" ON "commitment_escalations" USING btree ("told_id","at");--> statement-breakpoint
CREATE INDEX "commitment_links_matter_id_index" ON "commitment_links" USING btree ("matter_id");--> statement-breakpoint
CREATE INDEX "commitment_links_commitment_id_index" ON "commitment_links" USING btree ("commitment_id");--> statement-breakpoint
CREATE INDEX "commitment_links_organisation_id_id_index" ON "commitment_links" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "commitment_watches_matter_id_index" ON "commitment_watches" USING btree ("matter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "commitment_watches_once" ON "commitment_watches" USING btree ("party_id","path") WHERE "commitment_watches"."party_id" is not null and "commitment_watches"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "commitment_watches_live" ON "commitment_watches" USING btree ("id") WHERE "commitment_watches"."ended_at" is null and "commitment_watches"."confirmed_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "commitment_watches_of_number" ON "commitment_watches" USING btree ("address_mark","path") WHERE "commitment_watches"."confirmed_at" is not null and "commitment_watches"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "commitment_watches_unproved" ON "commitment_watches" USING btree ("id") WHERE "commitment_watches"."confirmed_at" is null and "commitment_watches"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "commitment_matter_duties_matter_id_index" ON "commitment_matter_duties" USING btree ("matter_id");--> statement-breakpoint
CREATE INDEX "commitment_matters_kind_id_index" ON "commitment_matters" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "commitment_matters_coordinator_id_id_index" ON "commitment_matters" USING btree ("coordinator_id","id");--> statement-breakpoint
CREATE INDEX "commitment_matters_zone_id_id_index" ON "commitment_matters" USING btree ("zone_id","id");--> statement-breakpoint
CREATE INDEX "commitment_matters_fields" ON "commitment_matters" USING gin ("fields");--> statement-breakpoint
CREATE INDEX "commitment_matters_programme_id_index" ON "commitment_matters" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "commitment_matters_parent_id_index" ON "commitment_matters" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "commitment_matters_supersedes_id_index" ON "commitment_matters" USING btree ("supersedes_id");--> statement-breakpoint
CREATE INDEX "enrolment_marks_session_id_enrolment_id_member_index" ON "enrolment_marks" USING btree ("session_id","enrolment_id","member");--> statement-breakpoint
CREATE INDEX "enrolment_marks_enrolment_id_index" ON "enrolment_marks" USING btree ("enrolment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "enrolment_ratings_once" ON "enrolment_ratings" USING btree ("enrolment_id","session_id");--> statement-breakpoint
CREATE INDEX "enrolment_ratings_offering_id_at_index" ON "enrolment_ratings" USING btree ("offering_id","at");--> statement-breakpoint
CREATE INDEX "enrolment_clock_checks_at_index" ON "enrolment_clock_checks" USING btree ("at");--> statement-breakpoint
CREATE INDEX "enrolment_closed_sessions_session_id_index" ON "enrolment_closed_sessions" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "enrolment_closures_open" ON "enrolment_closures" USING btree ("settles_at") WHERE "enrolment_closures"."settled_at" is null and "enrolment_closures"."undone_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "enrolment_credits_once" ON "enrolment_credits" USING btree ("enrolment_id","reason");--> statement-breakpoint
CREATE UNIQUE INDEX "enrolment_draws_open" ON "enrolment_draws" USING btree ("pool_id","phase") WHERE "enrolment_draws"."stage" <> 'void';--> statement-breakpoint
CREATE INDEX "enrolment_draws_due" ON "enrolment_draws" USING btree ("stage","reveal_at") WHERE "enrolment_draws"."stage" in ('announced', 'frozen');--> statement-breakpoint
CREATE INDEX "enrolment_draws_offering_id_id_index" ON "enrolment_draws" USING btree ("offering_id","id");--> statement-breakpoint
CREATE INDEX "enrolment_losses_person_id_series_index" ON "enrolment_losses" USING btree ("person_id","series");--> statement-breakpoint
CREATE INDEX "enrolment_claims_live" ON "enrolment_claims" USING btree ("pool_id","lane","seats") WHERE "enrolment_claims"."standing" = 'live';--> statement-breakpoint
CREATE INDEX "enrolment_claims_asked" ON "enrolment_claims" USING btree ("pool_id") WHERE "enrolment_claims"."standing" = 'asked';--> statement-breakpoint
CREATE INDEX "enrolment_claims_waiting" ON "enrolment_claims" USING btree ("pool_id","seats","rank") WHERE "enrolment_claims"."standing" = 'waiting';--> statement-breakpoint
CREATE INDEX "enrolment_claims_line" ON "enrolment_claims" USING btree ("pool_id","rank") WHERE "enrolment_claims"."standing" = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "enrolment_once" ON "enrolment" USING btree ("actor_id","request_key");--> statement-breakpoint
CREATE INDEX "enrolment_offering_id_state_id_index" ON "enrolment" USING btree ("offering_id","state","id");--> statement-breakpoint
CREATE INDEX "enrolment_due" ON "enrolment" USING btree ("until") WHERE "enrolment"."state" in ('held', 'offered');--> statement-breakpoint
CREATE INDEX "enrolment_party_id_id_index" ON "enrolment" USING btree ("party_id","id");--> statement-breakpoint
CREATE INDEX "enrolment_session_id_state_index" ON "enrolment" USING btree ("session_id","state");--> statement-breakpoint
CREATE INDEX "enrolment_by_pass" ON "enrolment" USING btree ("pass_id") WHERE "enrolment"."pass_id" is not null;--> statement-breakpoint
CREATE INDEX "enrolment_members_person_id_enrolment_id_index" ON "enrolment_members" USING btree ("person_id","enrolment_id");--> statement-breakpoint
CREATE INDEX "enrolment_members_guests" ON "enrolment_members" USING btree ("enrolment_id") WHERE "enrolment_members"."guest_name" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "enrolment_presences_once" ON "enrolment_presences" USING btree ("pool_id","person_id") WHERE "enrolment_presences"."live";--> statement-breakpoint
CREATE INDEX "enrolment_offerings_programme_id_index" ON "enrolment_offerings" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "enrolment_offerings_organiser_id_index" ON "enrolment_offerings" USING btree ("organiser_id");--> statement-breakpoint
CREATE INDEX "enrolment_offerings_state_kind_id_index" ON "enrolment_offerings" USING btree ("state","kind","id");--> statement-breakpoint
CREATE INDEX "enrolment_passes_person_id_index" ON "enrolment_passes" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "enrolment_passes_household_id_index" ON "enrolment_passes" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "enrolment_pools_offering_id_id_index" ON "enrolment_pools" USING btree ("offering_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "enrolment_pools_of_session" ON "enrolment_pools" USING btree ("session_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "enrolment_sessions_offering_id_position_index" ON "enrolment_sessions" USING btree ("offering_id","position");--> statement-breakpoint
CREATE INDEX "enrolment_sessions_starts_at_id_index" ON "enrolment_sessions" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "enrolment_sessions_place_id_starts_at_index" ON "enrolment_sessions" USING btree ("place_id","starts_at");--> statement-breakpoint
CREATE INDEX "enrolment_sessions_pinned" ON "enrolment_sessions" USING btree ("starts_at") WHERE "enrolment_sessions"."pin" is not null;--> statement-breakpoint
CREATE INDEX "enrolment_vouchers_offering_id_index" ON "enrolment_vouchers" USING btree ("offering_id");--> statement-breakpoint
CREATE INDEX "account_desk_codes_expires_at_index" ON "account_desk_codes" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "coordination_consultations_created_matter_id_index" ON "coordination_consultations" USING btree ("created","matter_id");--> statement-breakpoint
CREATE INDEX "coordination_consultations_asker_id_index" ON "coordination_consultations" USING btree ("asker_id");--> statement-breakpoint
CREATE INDEX "coordination_consultations_open" ON "coordination_consultations" USING btree ("due") WHERE "coordination_consultations"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "coordination_expert_links_person_id_id_index" ON "coordination_expert_links" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "coordination_experts_fields" ON "coordination_experts" USING gin ("fields");--> statement-breakpoint
CREATE INDEX "coordination_experts_key_trgm" ON "coordination_experts" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "coordination_experts_turn" ON "coordination_experts" USING btree (coalesce("last_asked_on", '0001-01-01'::date),"person_id");--> statement-breakpoint
CREATE INDEX "coordination_interests_person_id_index" ON "coordination_interests" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "coordination_interests_organisation_id_index" ON "coordination_interests" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "coordination_invitations_person_id_index" ON "coordination_invitations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "coordination_letters_commitment_id_id_index" ON "coordination_letters" USING btree ("commitment_id","id");--> statement-breakpoint
CREATE INDEX "coordination_protocols_organisation_id_until_index" ON "coordination_protocols" USING btree ("organisation_id","until");--> statement-breakpoint
CREATE INDEX "coordination_agreements_lead_id_index" ON "coordination_agreements" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "coordination_agreements_ends_on_matter_id_index" ON "coordination_agreements" USING btree ("ends_on","matter_id");--> statement-breakpoint
CREATE INDEX "coordination_agreements_renews_id_index" ON "coordination_agreements" USING btree ("renews_id");--> statement-breakpoint
CREATE INDEX "coordination_assessments_matter_id_on_index" ON "coordination_assessments" USING btree ("matter_id","on");--> statement-breakpoint
CREATE INDEX "coordination_parties_organisation_id_index" ON "coordination_parties" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "coordination_plans_lead_id_index" ON "coordination_plans" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "coordination_plans_ends_on_matter_id_index" ON "coordination_plans" USING btree ("ends_on","matter_id");--> statement-breakpoint
CREATE INDEX "coordination_decisions_decided_on_id_index" ON "coordination_decisions" USING btree ("decided_on","id");--> statement-breakpoint
CREATE INDEX "coordination_decisions_review_on_index" ON "coordination_decisions" USING btree ("review_on");--> statement-breakpoint
CREATE INDEX "coordination_decisions_supersedes_id_index" ON "coordination_decisions" USING btree ("supersedes_id");--> statement-breakpoint
CREATE INDEX "coordination_decisions_sitting_id_index" ON "coordination_decisions" USING btree ("sitting_id");--> statement-breakpoint
CREATE INDEX "coordination_decisions_matter_id_index" ON "coordination_decisions" USING btree ("matter_id");--> statement-breakpoint
CREATE INDEX "coordination_decisions_fields" ON "coordination_decisions" USING gin ("fields");--> statement-breakpoint
CREATE INDEX "coordination_decisions_zones" ON "coordination_decisions" USING gin ("zone_ids");--> statement-breakpoint
CREATE UNIQUE INDEX "coordination_attendance_once" ON "coordination_attendance" USING btree ("sitting_id",coalesce("item_id", '00000000-0000-0000-0000-000000000000'),"person_id");--> statement-breakpoint
CREATE INDEX "coordination_attendance_person_id_sitting_id_index" ON "coordination_attendance" USING btree ("person_id","sitting_id");--> statement-breakpoint
CREATE INDEX "coordination_backlog_items_body_id_state_id_index" ON "coordination_backlog_items" USING btree ("body_id","state","id");--> statement-breakpoint
CREATE INDEX "coordination_backlog_items_agenda_item_id_index" ON "coordination_backlog_items" USING btree ("agenda_item_id");--> statement-breakpoint
CREATE INDEX "coordination_outcomes_sitting_id_index" ON "coordination_outcomes" USING btree ("sitting_id");--> statement-breakpoint
CREATE INDEX "coordination_outcomes_commitment_id_index" ON "coordination_outcomes" USING btree ("commitment_id");--> statement-breakpoint
CREATE INDEX "coordination_outcomes_decision_id_index" ON "coordination_outcomes" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "coordination_series_body_id_index" ON "coordination_series" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "coordination_series_secretariat_id_index" ON "coordination_series" USING btree ("secretariat_id");--> statement-breakpoint
CREATE INDEX "coordination_sittings_starts_at_id_index" ON "coordination_sittings" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "coordination_sittings_body_id_starts_at_index" ON "coordination_sittings" USING btree ("body_id","starts_at");--> statement-breakpoint
CREATE INDEX "coordination_sittings_series_id_starts_at_index" ON "coordination_sittings" USING btree ("series_id","starts_at");--> statement-breakpoint
CREATE INDEX "coordination_sittings_secretariat_id_starts_at_index" ON "coordination_sittings" USING btree ("secretariat_id","starts_at");--> statement-breakpoint
CREATE INDEX "coordination_sittings_state_starts_at_index" ON "coordination_sittings" USING btree ("state","starts_at");--> statement-breakpoint
CREATE INDEX "coordination_sittings_modified_id_index" ON "coordination_sittings" USING btree ("modified","id");--> statement-breakpoint
CREATE INDEX "coordination_amendments_minutes_id_id_index" ON "coordination_amendments" USING btree ("minutes_id","id");--> statement-breakpoint
CREATE INDEX "coordination_minutes_state_amend_by_index" ON "coordination_minutes" USING btree ("state","amend_by");--> statement-breakpoint
CREATE INDEX "council_attachments_paper_id_index" ON "council_attachments" USING btree ("paper_id");--> statement-breakpoint
CREATE INDEX "council_attachments_resolution_id_index" ON "council_attachments" USING btree ("resolution_id");--> statement-breakpoint
CREATE INDEX "council_attachments_file_id_index" ON "council_attachments" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "council_attachments_modified_id_index" ON "council_attachments" USING btree ("modified","id");--> statement-breakpoint
CREATE INDEX "council_originators_person_id_index" ON "council_originators" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "council_paper_links_other_id_index" ON "council_paper_links" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "council_papers_body_id_id_index" ON "council_papers" USING btree ("body_id","id");--> statement-breakpoint
CREATE INDEX "council_papers_modified_id_index" ON "council_papers" USING btree ("modified","id");--> statement-breakpoint
CREATE INDEX "council_papers_reference_index" ON "council_papers" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "council_clauses_placed" ON "council_clauses" USING btree ("place_id") WHERE "council_clauses"."place_id" is not null;--> statement-breakpoint
CREATE INDEX "council_resolutions_state_adopted_on_id_index" ON "council_resolutions" USING btree ("state","adopted_on","id");--> statement-breakpoint
CREATE INDEX "council_resolutions_phase_enforceable_on_index" ON "council_resolutions" USING btree ("phase","enforceable_on");--> statement-breakpoint
CREATE INDEX "council_resolutions_coordinator_id_adopted_on_id_index" ON "council_resolutions" USING btree ("coordinator_id","adopted_on","id");--> statement-breakpoint
CREATE INDEX "council_resolutions_committee_id_adopted_on_id_index" ON "council_resolutions" USING btree ("committee_id","adopted_on","id");--> statement-breakpoint
CREATE INDEX "council_resolutions_adopted_on_id_index" ON "council_resolutions" USING btree ("adopted_on","id");--> statement-breakpoint
CREATE INDEX "council_resolutions_modified_id_index" ON "council_resolutions" USING btree ("modified","id");--> statement-breakpoint
CREATE INDEX "council_resolutions_paper_id_index" ON "council_resolutions" USING btree ("paper_id");--> statement-breakpoint
CREATE INDEX "council_resolutions_agenda_item_id_index" ON "council_resolutions" USING btree ("agenda_item_id");--> statement-breakpoint
CREATE INDEX "council_resolutions_supersedes_id_index" ON "council_resolutions" USING btree ("supersedes_id");--> statement-breakpoint
CREATE INDEX "council_resolutions_title_trgm" ON "council_resolutions" USING gin ("title_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "council_rules_key_valid_from_index" ON "council_rules" USING btree ("key","valid_from");--> statement-breakpoint
CREATE INDEX "council_texts_open" ON "council_texts" USING btree ("resolution_id","version") WHERE not "council_texts"."settled";--> statement-breakpoint
CREATE INDEX "council_vote_events_resolution_id_id_index" ON "council_vote_events" USING btree ("resolution_id","id");--> statement-breakpoint
CREATE INDEX "council_vote_events_body_id_on_id_index" ON "council_vote_events" USING btree ("body_id","on","id");--> statement-breakpoint
CREATE INDEX "council_vote_events_agenda_item_id_index" ON "council_vote_events" USING btree ("agenda_item_id");--> statement-breakpoint
CREATE INDEX "council_vote_events_modified_id_index" ON "council_vote_events" USING btree ("modified","id");--> statement-breakpoint
CREATE INDEX "council_votes_person_id_vote_event_id_index" ON "council_votes" USING btree ("person_id","vote_event_id");--> statement-breakpoint
CREATE INDEX "council_briefs_body_id_id_index" ON "council_briefs" USING btree ("body_id","id");--> statement-breakpoint
CREATE INDEX "council_imports_at_index" ON "council_imports" USING btree ("at");--> statement-breakpoint
CREATE INDEX "council_imports_by_id_index" ON "council_imports" USING btree ("by","id");--> statement-breakpoint
CREATE INDEX "events_health_notes_person_id_index" ON "events_health_notes" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "events_notes_enrolment_id_id_index" ON "events_notes" USING btree ("enrolment_id","id");--> statement-breakpoint
CREATE INDEX "events_import_marks_enrolment_id_index" ON "events_import_marks" USING btree ("enrolment_id");--> statement-breakpoint
CREATE INDEX "events_imports_by_id_id_index" ON "events_imports" USING btree ("by_id","id");--> statement-breakpoint
CREATE INDEX "events_imports_created_at_index" ON "events_imports" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "events_door_devices_once" ON "events_door_devices" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "events_door_devices_session_id_id_index" ON "events_door_devices" USING btree ("session_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "events_door_notes_once" ON "events_door_notes" USING btree ("key");--> statement-breakpoint
CREATE INDEX "events_door_notes_session_id_kind_id_index" ON "events_door_notes" USING btree ("session_id","kind","id");--> statement-breakpoint
CREATE INDEX "events_drafts_changed_at_index" ON "events_drafts" USING btree ("changed_at");--> statement-breakpoint
CREATE INDEX "events_drafts_person_id_index" ON "events_drafts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "events_wishes_person_id_query_index" ON "events_wishes" USING btree ("person_id","query");--> statement-breakpoint
CREATE INDEX "events_wishes_told_at_id_index" ON "events_wishes" USING btree ("told_at","id");--> statement-breakpoint
CREATE INDEX "events_letters_offering_id_id_index" ON "events_letters" USING btree ("offering_id","id");--> statement-breakpoint
CREATE INDEX "events_delays_session_id_told_at_index" ON "events_delays" USING btree ("session_id","told_at");--> statement-breakpoint
CREATE UNIQUE INDEX "events_stops_session_id_position_index" ON "events_stops" USING btree ("session_id","position");--> statement-breakpoint
CREATE INDEX "events_stops_place_id_index" ON "events_stops" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "events_supply_list_zones_zone_id_index" ON "events_supply_list_zones" USING btree ("zone_id");--> statement-breakpoint
CREATE INDEX "events_planned_sessions_marked_at_index" ON "events_planned_sessions" USING btree ("marked_at");--> statement-breakpoint
CREATE INDEX "families_invitations_household_id_index" ON "families_invitations" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "families_invitations_made_by_index" ON "families_invitations" USING btree ("made_by");--> statement-breakpoint
CREATE INDEX "families_invitations_expires_at_index" ON "families_invitations" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "leagues_created_at_id_index" ON "leagues" USING btree ("created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "leagues_matches_order" ON "leagues_matches" USING btree ("league_id","round","position");--> statement-breakpoint
CREATE UNIQUE INDEX "leagues_teams_once" ON "leagues_teams" USING btree ("league_id","enrolment_id");--> statement-breakpoint
CREATE INDEX "leagues_teams_league_id_position_index" ON "leagues_teams" USING btree ("league_id","position");--> statement-breakpoint
CREATE INDEX "leagues_teams_organisation_id_index" ON "leagues_teams" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "notices_links_enrolment_id_index" ON "notices_links" USING btree ("enrolment_id");--> statement-breakpoint
CREATE INDEX "notices_links_expires_at_index" ON "notices_links" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once" ON "notices" USING btree ("key");--> statement-breakpoint
CREATE INDEX "notices_due" ON "notices" USING btree ("due_at") WHERE "notices"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "notices_listed" ON "notices" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "notices_person_id_id_index" ON "notices" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "notices_enrolment_id_index" ON "notices" USING btree ("enrolment_id");--> statement-breakpoint
CREATE INDEX "notices_reconfirmations_open" ON "notices_reconfirmations" USING btree ("until") WHERE "notices_reconfirmations"."confirmed_at" is null and "notices_reconfirmations"."released_at" is null;--> statement-breakpoint
CREATE INDEX "portal_article_duties_article_id_index" ON "portal_article_duties" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "portal_article_files_article_id_index" ON "portal_article_files" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "portal_articles_changed_at_code_index" ON "portal_articles" USING btree ("changed_at","code");--> statement-breakpoint
CREATE INDEX "portal_articles_published" ON "portal_articles" USING btree (coalesce("published_on", '9999-12-31'),"code");--> statement-breakpoint
CREATE INDEX "portal_articles_state_changed_at_code_index" ON "portal_articles" USING btree ("state","changed_at","code");--> statement-breakpoint
CREATE INDEX "portal_articles_author_id_changed_at_index" ON "portal_articles" USING btree ("author_id","changed_at");--> statement-breakpoint
CREATE INDEX "portal_articles_title_trgm" ON "portal_articles" USING gin ("title_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "portal_articles_published_on_code_index" ON "portal_articles" USING btree ("published_on","code") WHERE state in ('published', 'archived');--> statement-breakpoint
CREATE INDEX "portal_articles_category_published_on_code_index" ON "portal_articles" USING btree ("category","published_on","code") WHERE state in ('published', 'archived');--> statement-breakpoint
CREATE INDEX "portal_articles_tags" ON "portal_articles" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "portal_articles_series_id_code_index" ON "portal_articles" USING btree ("series_id","code");--> statement-breakpoint
CREATE INDEX "portal_articles_zone_id_changed_at_code_index" ON "portal_articles" USING btree ("zone_id","changed_at","code");--> statement-breakpoint
CREATE INDEX "portal_articles_zone_id_published_on_code_index" ON "portal_articles" USING btree ("zone_id","published_on","code") WHERE state in ('published', 'archived');--> statement-breakpoint
CREATE INDEX "portal_articles_programme_id_code_index" ON "portal_articles" USING btree ("programme_id","code");--> statement-breakpoint
CREATE INDEX "portal_articles_featured_index" ON "portal_articles" USING btree ("featured");--> statement-breakpoint
CREATE INDEX "portal_articles_publish_at_index" ON "portal_articles" USING btree ("publish_at") WHERE state = 'scheduled';--> statement-breakpoint
CREATE UNIQUE INDEX "portal_legacy_pages_host_sha256_index" ON "portal_legacy_pages" USING btree ("host","sha256");--> statement-breakpoint
CREATE INDEX "portal_legacy_pages_state_id_index" ON "portal_legacy_pages" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "portal_mistakes_state_id_index" ON "portal_mistakes" USING btree ("state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "portal_redirects_host_old_code_index" ON "portal_redirects" USING btree ("host","old_code");--> statement-breakpoint
CREATE UNIQUE INDEX "portal_redirects_host_path_index" ON "portal_redirects" USING btree ("host","path");--> statement-breakpoint
CREATE INDEX "portal_reviews_article_id_id_index" ON "portal_reviews" USING btree ("article_id","id");--> statement-breakpoint
CREATE INDEX "auth_accounts_user_id_index" ON "auth_accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "auth_accounts_provider_id_account_id_index" ON "auth_accounts" USING btree ("provider_id","account_id");--> statement-breakpoint
CREATE INDEX "auth_codes_expires_at_index" ON "auth_codes" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "auth_passkeys_user_id_created_at_index" ON "auth_passkeys" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "auth_proofs_until_index" ON "auth_proofs" USING btree ("until");--> statement-breakpoint
CREATE INDEX "auth_sessions_user_id_created_at_index" ON "auth_sessions" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "auth_sessions_expires_at_index" ON "auth_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "auth_verifications_identifier_index" ON "auth_verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "auth_verifications_expires_at_index" ON "auth_verifications" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "facts_deliveries_due_at_fact_id_index" ON "facts_deliveries" USING btree ("due_at","fact_id");--> statement-breakpoint
CREATE INDEX "facts_name_id_index" ON "facts" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "facts_programme_id_id_index" ON "facts" USING btree ("programme_id","id");--> statement-breakpoint
CREATE INDEX "facts_zone_id_id_index" ON "facts" USING btree ("zone_id","id");--> statement-breakpoint
CREATE INDEX "facts_place" ON "facts" USING btree ("place_id","id") WHERE place_id is not null;--> statement-breakpoint
CREATE INDEX "facts_organisation" ON "facts" USING btree ("organisation_id","name","id") WHERE organisation_id is not null;--> statement-breakpoint
CREATE INDEX "facts_person_id_id_index" ON "facts" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "facts_actor_id_id_index" ON "facts" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "facts_occurred_on_index" ON "facts" USING btree ("occurred_on");--> statement-breakpoint
CREATE UNIQUE INDEX "files_once" ON "files" USING btree ("hash",coalesce("owner_id"::text, '')) WHERE "files"."state" <> 'removed';--> statement-breakpoint
CREATE INDEX "files_newest" ON "files" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "files_owner" ON "files" USING btree ("owner_id","id");--> statement-breakpoint
CREATE INDEX "forms_once_keys_at_index" ON "forms_once_keys" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "keys_signing_current" ON "keys_signing" USING btree ("purpose") WHERE "keys_signing"."retired_at" is null;--> statement-breakpoint
CREATE INDEX "keys_signing_purpose" ON "keys_signing" USING btree ("purpose","created_at");--> statement-breakpoint
CREATE INDEX "limits_buckets_full" ON "limits_buckets" USING btree ("full_at");--> statement-breakpoint
CREATE INDEX "oparl_objects_kind_modified_at_id_index" ON "oparl_objects" USING btree ("kind","modified_at","id");--> statement-breakpoint
CREATE INDEX "oparl_objects_root_kind_root_id_index" ON "oparl_objects" USING btree ("root_kind","root_id");--> statement-breakpoint
CREATE INDEX "oparl_objects_embeds_index" ON "oparl_objects" USING gin ("embeds");--> statement-breakpoint
CREATE INDEX "oparl_within_kind_id_index" ON "oparl_within" USING btree ("kind","id");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_messages_once" ON "outbox_messages" USING btree ("key");--> statement-breakpoint
CREATE INDEX "outbox_messages_due" ON "outbox_messages" USING btree ("not_before") WHERE "outbox_messages"."state" = 'queued';--> statement-breakpoint
CREATE INDEX "outbox_messages_listed" ON "outbox_messages" USING btree ("port","state","id");--> statement-breakpoint
CREATE INDEX "outbox_messages_under_way" ON "outbox_messages" USING btree ("sent_at") WHERE "outbox_messages"."state" = 'sent';--> statement-breakpoint
CREATE INDEX "outbox_messages_person" ON "outbox_messages" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_authority" ON "payment" USING btree ("driver","authority");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_once" ON "payment" USING btree ("order_id") WHERE "payment"."state" in ('verified', 'settled');--> statement-breakpoint
CREATE INDEX "payment_order" ON "payment" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "payment_open" ON "payment" USING btree ("created_at") WHERE "payment"."state" in ('redirected', 'returned');--> statement-breakpoint
CREATE UNIQUE INDEX "payment_slips_once" ON "payment_slips" USING btree ("bank","number") WHERE "payment_slips"."approved" is distinct from 'no';--> statement-breakpoint
CREATE INDEX "payment_slips_payment" ON "payment_slips" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "rpde_items_kind_change_no_index" ON "rpde_items" USING btree ("kind","change_no");--> statement-breakpoint
CREATE INDEX "rpde_items_changed_at_index" ON "rpde_items" USING btree ("changed_at");--> statement-breakpoint
CREATE INDEX "search_entries_tsv_index" ON "search_entries" USING gin ("tsv");--> statement-breakpoint
CREATE INDEX "search_entries_key_trgm" ON "search_entries" USING gin ("key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_entries_code_index" ON "search_entries" USING btree ("code");--> statement-breakpoint
CREATE INDEX "search_entries_published_index" ON "search_entries" USING btree ("published");--> statement-breakpoint
CREATE UNIQUE INDEX "views_saved_person_id_list_name_index" ON "views_saved" USING btree ("person_id","list","name");