-- The store, version 2: what searching compares with stands in columns of few distinct values, which a million rows
-- of are compared in milliseconds; lists are ten times slower.

-- ' IRQ -/GOV IRQ/GOV ': country, sector and both of every actor.
-- (By a new column: DuckDB cannot replay a change of type after a kill.)
ALTER TABLE events ADD COLUMN actor_keys VARCHAR;
ALTER TABLE events ADD COLUMN recipient_keys VARCHAR;
UPDATE events SET
  actor_keys = ' ' || array_to_string(actor_key, ' ') || ' ',
  recipient_keys = ' ' || array_to_string(recipient_key, ' ') || ' ';
ALTER TABLE events DROP COLUMN actor_key;
ALTER TABLE events DROP COLUMN recipient_key;
ALTER TABLE events RENAME COLUMN actor_keys TO actor_key;
ALTER TABLE events RENAME COLUMN recipient_keys TO recipient_key;

-- English name and words as given, in lower case, one a line.
ALTER TABLE events ADD COLUMN actor_name VARCHAR;
ALTER TABLE events ADD COLUMN recipient_name VARCHAR;
ALTER TABLE events ADD COLUMN place_name VARCHAR;
UPDATE events SET
  actor_name = lower(array_to_string([concat_ws(chr(10), p.name, p."text") FOR p IN actor], chr(10))),
  recipient_name = lower(array_to_string([concat_ws(chr(10), p.name, p."text") FOR p IN recipient], chr(10))),
  place_name = lower(concat_ws(chr(10), event_loc.name, event_loc."text"));

-- How dyads follow from events. A meeting or fight without a recipient counts in both directions between its sides.
CREATE VIEW event_dyads AS
  WITH sides AS (
    SELECT id, story, seq, first_day, last_day, quad_code, event_scale,
           list_distinct([p.code FOR p IN actor IF p.code IS NOT NULL]) AS actors,
           list_distinct([p.code FOR p IN recipient IF p.code IS NOT NULL]) AS recipients
    FROM events WHERE status IN ('asserted', 'historical')),
  sources AS (SELECT *, unnest(actors) AS source_country FROM sides),
  pairs AS (
    SELECT *, unnest(CASE WHEN len(recipients) > 0 THEN recipients
                          ELSE list_filter(actors, c -> c <> source_country) END) AS target_country
    FROM sources)
  SELECT id AS event, story, first_day, last_day, source_country, target_country, quad_code, event_scale, seq
  FROM pairs;

DROP VIEW dyads;
CREATE TABLE dyads (
  event VARCHAR, story BIGINT, first_day DATE, last_day DATE, source_country VARCHAR, target_country VARCHAR,
  quad_code INTEGER, event_scale DOUBLE, seq BIGINT);
INSERT INTO dyads SELECT * FROM event_dyads;
