-- The posting list is joined with itself on day and event. A day follows from its event, but the planner multiplies the two
-- selectivities, expects almost nothing, and hashes both lists whole instead of merging them until the page is full.
-- Told that there are but two days, it estimates by the event alone, which is right. One bin keeps ranges of days estimated.
-- Entities are as skewed as the news: many of them are worth remembering.
ALTER TABLE "event_facet" ALTER COLUMN "occurred_on" SET STATISTICS 1;--> statement-breakpoint
ALTER TABLE "event_facet" ALTER COLUMN "occurred_on" SET (n_distinct = 2);--> statement-breakpoint
ALTER TABLE "event_facet" ALTER COLUMN "entity_id" SET STATISTICS 2000;
