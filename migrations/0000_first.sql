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
	"recorded_at" timestamp with time zone NOT NULL
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
ALTER TABLE "organisations_memberships" ADD CONSTRAINT "organisations_memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations_memberships" ADD CONSTRAINT "organisations_memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations_standings" ADD CONSTRAINT "organisations_standings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_contacts" ADD CONSTRAINT "people_contacts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts_chain" ADD CONSTRAINT "facts_chain_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts_deliveries" ADD CONSTRAINT "facts_deliveries_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts_pending" ADD CONSTRAINT "facts_pending_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "organisations_memberships_person_id_starts_on_index" ON "organisations_memberships" USING btree ("person_id","starts_on");--> statement-breakpoint
CREATE INDEX "organisations_memberships_organisation_id_starts_on_index" ON "organisations_memberships" USING btree ("organisation_id","starts_on");--> statement-breakpoint
CREATE INDEX "organisations_kind_id_index" ON "organisations" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "organisations_parent_id_index" ON "organisations" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "organisations_zone_id_index" ON "organisations" USING btree ("zone_id");--> statement-breakpoint
CREATE INDEX "organisations_standings_organisation_id_since_index" ON "organisations_standings" USING btree ("organisation_id","since");--> statement-breakpoint
CREATE INDEX "people_contacts_person_id_index" ON "people_contacts" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_contacts_kind_hmac_index" ON "people_contacts" USING btree ("kind","hmac");--> statement-breakpoint
CREATE INDEX "people_name_key_id_index" ON "people" USING btree ("name_key","id");--> statement-breakpoint
CREATE INDEX "facts_deliveries_due_at_fact_id_index" ON "facts_deliveries" USING btree ("due_at","fact_id");--> statement-breakpoint
CREATE INDEX "facts_name_id_index" ON "facts" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "facts_programme_id_id_index" ON "facts" USING btree ("programme_id","id");--> statement-breakpoint
CREATE INDEX "facts_zone_id_id_index" ON "facts" USING btree ("zone_id","id");--> statement-breakpoint
CREATE INDEX "facts_person_id_id_index" ON "facts" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "facts_actor_id_id_index" ON "facts" USING btree ("actor_id","id");