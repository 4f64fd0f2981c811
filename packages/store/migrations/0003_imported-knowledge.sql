CREATE TABLE "knowledge_failure" (
	"import_id" uuid NOT NULL,
	"line" bigint NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "knowledge_failure_import_id_line_pk" PRIMARY KEY("import_id","line")
);
--> statement-breakpoint
CREATE TABLE "knowledge_import" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"file" text NOT NULL,
	"fingerprint" text NOT NULL,
	"status" text NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL,
	"lines" bigint DEFAULT 0 NOT NULL,
	"saved" bigint DEFAULT 0 NOT NULL,
	"unchanged" bigint DEFAULT 0 NOT NULL,
	"skipped" bigint DEFAULT 0 NOT NULL,
	"failed" bigint DEFAULT 0 NOT NULL,
	"started_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "knowledge_item" (
	"source" text NOT NULL,
	"key" text NOT NULL,
	"facts" jsonb NOT NULL,
	"actor_key" text,
	"actor" jsonb,
	CONSTRAINT "knowledge_item_source_key_pk" PRIMARY KEY("source","key")
);
--> statement-breakpoint
CREATE TABLE "knowledge_pack" (
	"kind" text NOT NULL,
	"ordinal" integer NOT NULL,
	"version" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "knowledge_pack_kind_ordinal_pk" PRIMARY KEY("kind","ordinal")
);
--> statement-breakpoint
CREATE TABLE "place_alias" (
	"place_id" uuid NOT NULL,
	"text" text NOT NULL,
	"search" text NOT NULL,
	"language" text,
	"from" text,
	"until" text,
	CONSTRAINT "place_alias_place_id_text_pk" PRIMARY KEY("place_id","text")
);
--> statement-breakpoint
ALTER TABLE "actor" ADD COLUMN "confidence" real;--> statement-breakpoint
ALTER TABLE "actor" ADD COLUMN "referred" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "actor" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "actor_affiliation" ADD COLUMN "office" text;--> statement-breakpoint
ALTER TABLE "place" ADD COLUMN "admin_code" text;--> statement-breakpoint
ALTER TABLE "place" ADD COLUMN "parent_key" text;--> statement-breakpoint
ALTER TABLE "place" ADD COLUMN "imported" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "place" ADD COLUMN "referred" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_failure" ADD CONSTRAINT "knowledge_failure_import_id_knowledge_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."knowledge_import"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_alias" ADD CONSTRAINT "place_alias_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "knowledge_import_fingerprint" ON "knowledge_import" USING btree ("source","fingerprint");--> statement-breakpoint
CREATE INDEX "knowledge_item_actor" ON "knowledge_item" USING btree ("actor_key");--> statement-breakpoint
CREATE INDEX "place_alias_search" ON "place_alias" USING btree ("search" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "actor_merged_into" ON "actor" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "place_wikidata" ON "place" USING btree ("wikidata");