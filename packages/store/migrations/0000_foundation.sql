CREATE TABLE "actor" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"search" text NOT NULL,
	"kind" text NOT NULL,
	"country" text,
	"sectors" text[] NOT NULL,
	"code" text,
	"wikidata" text,
	"discovered" boolean DEFAULT false NOT NULL,
	"fingerprint" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "actor_affiliation" (
	"actor_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"from" text DEFAULT '' NOT NULL,
	"until" text,
	CONSTRAINT "actor_affiliation_actor_id_to_id_relation_from_pk" PRIMARY KEY("actor_id","to_id","relation","from")
);
--> statement-breakpoint
CREATE TABLE "actor_alias" (
	"actor_id" uuid NOT NULL,
	"text" text NOT NULL,
	"search" text NOT NULL,
	"language" text,
	"from" text,
	"until" text,
	CONSTRAINT "actor_alias_actor_id_text_pk" PRIMARY KEY("actor_id","text")
);
--> statement-breakpoint
CREATE TABLE "actor_closure" (
	"ancestor_id" uuid NOT NULL,
	"descendant_id" uuid NOT NULL,
	"depth" integer NOT NULL,
	CONSTRAINT "actor_closure_ancestor_id_descendant_id_pk" PRIMARY KEY("ancestor_id","descendant_id")
);
--> statement-breakpoint
CREATE TABLE "article" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid,
	"url" text,
	"canonical_url" text,
	"title" text,
	"text" text NOT NULL,
	"published_at" timestamp(3) with time zone,
	"seen_at" timestamp(3) with time zone NOT NULL,
	"language" text,
	"authors" text[] NOT NULL,
	"content_hash" text NOT NULL,
	"signature" text,
	"status" text NOT NULL,
	"duplicate_of_id" uuid,
	"event_count" integer DEFAULT 0 NOT NULL,
	"word_count" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"extraction" jsonb NOT NULL,
	"run_id" uuid,
	"fetched_at" timestamp(3) with time zone NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('english', coalesce(title, '') || ' ' || left(text, 100000))) STORED
);
--> statement-breakpoint
CREATE TABLE "article_band" (
	"band" bigint NOT NULL,
	"article_id" uuid NOT NULL,
	CONSTRAINT "article_band_band_article_id_pk" PRIMARY KEY("band","article_id")
);
--> statement-breakpoint
CREATE TABLE "article_key" (
	"key" text PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"modes" text[] NOT NULL,
	"contexts" text[] NOT NULL,
	"cameo" text,
	"quad" text,
	"goldstein" real NOT NULL,
	"factuality" text NOT NULL,
	"historical" boolean NOT NULL,
	"occurred_on" date NOT NULL,
	"ended_on" date,
	"date_precision" text NOT NULL,
	"date_stated" boolean NOT NULL,
	"place_id" uuid,
	"place_precision" text,
	"place_stated" boolean,
	"place_text" text,
	"place_confidence" real,
	"killed" integer,
	"injured" integer,
	"arrested" integer,
	"displaced" integer,
	"summary" text NOT NULL,
	"confidence" real NOT NULL,
	"status" text DEFAULT 'ACTIVE' NOT NULL,
	"merged_into_id" uuid,
	"article_count" integer NOT NULL,
	"source_count" integer NOT NULL,
	"first_seen_at" timestamp(3) with time zone NOT NULL,
	"last_seen_at" timestamp(3) with time zone NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_facet" (
	"entity_id" uuid NOT NULL,
	"occurred_on" date NOT NULL,
	"event_id" uuid NOT NULL,
	"flags" smallint NOT NULL,
	CONSTRAINT "event_facet_entity_id_occurred_on_event_id_flags_pk" PRIMARY KEY("entity_id","occurred_on","event_id","flags")
);
--> statement-breakpoint
CREATE TABLE "event_report" (
	"event_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"ordinal" smallint NOT NULL,
	"source_id" uuid,
	"language" text,
	"seen_at" timestamp(3) with time zone NOT NULL,
	"coding" jsonb NOT NULL,
	CONSTRAINT "event_report_event_id_article_id_ordinal_pk" PRIMARY KEY("event_id","article_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "event_revision" (
	"event_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"fields" text[] NOT NULL,
	"note" text,
	"author" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "event_revision_event_id_id_pk" PRIMARY KEY("event_id","id")
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"event_id" uuid NOT NULL,
	"role" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"text" text NOT NULL,
	"sectors" text[] NOT NULL,
	"confidence" real NOT NULL,
	"lineage" uuid[] NOT NULL,
	CONSTRAINT "participant_event_id_role_actor_id_pk" PRIMARY KEY("event_id","role","actor_id")
);
--> statement-breakpoint
CREATE TABLE "ingest_failure" (
	"run_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"item" text NOT NULL,
	"code" text NOT NULL,
	"message" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ingest_failure_run_id_id_pk" PRIMARY KEY("run_id","id")
);
--> statement-breakpoint
CREATE TABLE "ingest_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"trigger" text NOT NULL,
	"input" text NOT NULL,
	"started_at" timestamp(3) with time zone NOT NULL,
	"finished_at" timestamp(3) with time zone,
	"total" integer,
	"added" integer DEFAULT 0 NOT NULL,
	"replaced" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"duplicates" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"events_added" integer DEFAULT 0 NOT NULL,
	"events_merged" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mention" (
	"event_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"ordinal" smallint NOT NULL,
	"sentence_index" integer NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"text" text NOT NULL,
	"trigger" jsonb NOT NULL,
	"actor_spans" jsonb NOT NULL,
	"recipient_spans" jsonb NOT NULL,
	"location_span" jsonb,
	"date_span" jsonb,
	"attribution" jsonb,
	"rule" text NOT NULL,
	"confidence" real NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('english', left(text, 100000))) STORED,
	CONSTRAINT "mention_event_id_article_id_ordinal_pk" PRIMARY KEY("event_id","article_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "news_source" (
	"id" uuid PRIMARY KEY NOT NULL,
	"domain" text NOT NULL,
	"name" text NOT NULL,
	"country" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "place" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"geonames_id" integer,
	"wikidata" text,
	"name" text NOT NULL,
	"search" text NOT NULL,
	"kind" text NOT NULL,
	"feature_code" text,
	"country" text,
	"lat" double precision,
	"lon" double precision,
	"population" integer,
	"fingerprint" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "place_closure" (
	"ancestor_id" uuid NOT NULL,
	"descendant_id" uuid NOT NULL,
	"depth" integer NOT NULL,
	CONSTRAINT "place_closure_ancestor_id_descendant_id_pk" PRIMARY KEY("ancestor_id","descendant_id")
);
--> statement-breakpoint
CREATE TABLE "country_day" (
	"actor_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"occurred_on" date NOT NULL,
	"event_count" integer NOT NULL,
	CONSTRAINT "country_day_actor_id_place_id_occurred_on_pk" PRIMARY KEY("actor_id","place_id","occurred_on")
);
--> statement-breakpoint
CREATE TABLE "entity_tally" (
	"entity_id" uuid PRIMARY KEY NOT NULL,
	"event_count" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "actor_affiliation" ADD CONSTRAINT "actor_affiliation_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor_affiliation" ADD CONSTRAINT "actor_affiliation_to_id_actor_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."actor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor_alias" ADD CONSTRAINT "actor_alias_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor_closure" ADD CONSTRAINT "actor_closure_ancestor_id_actor_id_fk" FOREIGN KEY ("ancestor_id") REFERENCES "public"."actor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor_closure" ADD CONSTRAINT "actor_closure_descendant_id_actor_id_fk" FOREIGN KEY ("descendant_id") REFERENCES "public"."actor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_source_id_news_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."news_source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_report" ADD CONSTRAINT "event_report_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_revision" ADD CONSTRAINT "event_revision_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ingest_failure" ADD CONSTRAINT "ingest_failure_run_id_ingest_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."ingest_run"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_closure" ADD CONSTRAINT "place_closure_ancestor_id_place_id_fk" FOREIGN KEY ("ancestor_id") REFERENCES "public"."place"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_closure" ADD CONSTRAINT "place_closure_descendant_id_place_id_fk" FOREIGN KEY ("descendant_id") REFERENCES "public"."place"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "actor_key" ON "actor" USING btree ("key");--> statement-breakpoint
CREATE INDEX "actor_search" ON "actor" USING btree ("search" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "actor_country" ON "actor" USING btree ("country");--> statement-breakpoint
CREATE INDEX "actor_wikidata" ON "actor" USING btree ("wikidata");--> statement-breakpoint
CREATE INDEX "actor_code" ON "actor" USING btree ("code");--> statement-breakpoint
CREATE INDEX "actor_affiliation_to" ON "actor_affiliation" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "actor_alias_search" ON "actor_alias" USING btree ("search" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "actor_closure_descendant" ON "actor_closure" USING btree ("descendant_id","depth");--> statement-breakpoint
CREATE INDEX "article_seen" ON "article" USING btree ("seen_at","id");--> statement-breakpoint
CREATE INDEX "article_fetched" ON "article" USING btree ("fetched_at","id");--> statement-breakpoint
CREATE INDEX "article_source" ON "article" USING btree ("source_id","seen_at","id");--> statement-breakpoint
CREATE INDEX "article_search" ON "article" USING gin ("search");--> statement-breakpoint
CREATE INDEX "article_band_article" ON "article_band" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "event_occurred" ON "event" USING btree ("occurred_on","id");--> statement-breakpoint
CREATE INDEX "event_place" ON "event" USING btree ("place_id","occurred_on","id");--> statement-breakpoint
CREATE INDEX "event_type" ON "event" USING btree ("type","occurred_on","id");--> statement-breakpoint
CREATE INDEX "event_created" ON "event" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "event_goldstein" ON "event" USING btree ("goldstein","id");--> statement-breakpoint
CREATE INDEX "event_source_count" ON "event" USING btree ("source_count","id");--> statement-breakpoint
CREATE INDEX "event_article_count" ON "event" USING btree ("article_count","id");--> statement-breakpoint
CREATE INDEX "event_facet_event" ON "event_facet" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "event_report_article" ON "event_report" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "event_report_source" ON "event_report" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "participant_actor" ON "participant" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "ingest_run_started" ON "ingest_run" USING btree ("started_at","id");--> statement-breakpoint
CREATE INDEX "mention_article" ON "mention" USING btree ("article_id","ordinal");--> statement-breakpoint
CREATE INDEX "mention_search" ON "mention" USING gin ("search");--> statement-breakpoint
CREATE UNIQUE INDEX "news_source_domain" ON "news_source" USING btree ("domain");--> statement-breakpoint
CREATE UNIQUE INDEX "place_key" ON "place" USING btree ("key");--> statement-breakpoint
CREATE INDEX "place_geonames" ON "place" USING btree ("geonames_id");--> statement-breakpoint
CREATE INDEX "place_search" ON "place" USING btree ("search" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "place_country" ON "place" USING btree ("country");--> statement-breakpoint
CREATE INDEX "place_point" ON "place" USING btree ("lat","lon");--> statement-breakpoint
CREATE INDEX "place_closure_descendant" ON "place_closure" USING btree ("descendant_id","depth");--> statement-breakpoint
CREATE INDEX "country_day_place" ON "country_day" USING btree ("place_id","actor_id","occurred_on");--> statement-breakpoint
CREATE INDEX "entity_tally_count" ON "entity_tally" USING btree ("event_count","entity_id");