ALTER TABLE "event_report" ALTER COLUMN "ordinal" SET DATA TYPE integer;--> statement-breakpoint
ALTER TABLE "mention" ALTER COLUMN "ordinal" SET DATA TYPE integer;--> statement-breakpoint
ALTER TABLE "place" ALTER COLUMN "population" SET DATA TYPE bigint;