-- What is merely the topic of an article no longer counts among what happened: lists never showed it, so that counts beside
-- them were higher than the lists. Its flag goes from the posting list, and the kept counts are taken anew.
UPDATE "event_facet" f SET "flags" = f."flags" & ~8 FROM "event" e
  WHERE e."id" = f."event_id" AND e."type" = 'NEWS' AND f."flags" & 8 <> 0;--> statement-breakpoint
DELETE FROM "country_day";--> statement-breakpoint
DELETE FROM "entity_tally";--> statement-breakpoint
INSERT INTO "country_day" ("actor_id", "place_id", "occurred_on", "event_count")
  WITH happened AS MATERIALIZED (
    SELECT "id" AS event_id, "occurred_on" FROM "event"
    WHERE "status" = 'ACTIVE' AND "type" <> 'NEWS' AND NOT "historical" AND "factuality" IN ('ASSERTED', 'REPORTED')),
  facet AS MATERIALIZED (SELECT "entity_id", "event_id" FROM "event_facet" WHERE "flags" & 8 <> 0),
  acting AS (
    SELECT f.event_id, f.entity_id FROM facet f JOIN "actor" a ON a."id" = f.entity_id WHERE a."kind" = 'COUNTRY'
    UNION ALL SELECT event_id, '00000000-0000-0000-0000-000000000000'::uuid FROM happened),
  placed AS (
    SELECT f.event_id, f.entity_id FROM facet f JOIN "place" p ON p."id" = f.entity_id WHERE p."kind" = 'COUNTRY'
    UNION ALL SELECT event_id, '00000000-0000-0000-0000-000000000000'::uuid FROM happened)
  SELECT a.entity_id, p.entity_id, h.occurred_on, count(*)::int
  FROM happened h JOIN acting a ON a.event_id = h.event_id JOIN placed p ON p.event_id = h.event_id
  GROUP BY 1, 2, 3;--> statement-breakpoint
INSERT INTO "entity_tally" ("entity_id", "event_count")
  SELECT "entity_id", count(*)::int FROM "event_facet" WHERE "flags" & 8 <> 0 GROUP BY 1;
