-- The store, version 1. docs/store.md explains every column.

CREATE TABLE runs (
  run BIGINT, started TIMESTAMP, ended TIMESTAMP, inputs VARCHAR[], program VARCHAR,
  coded INTEGER, replaced INTEGER, known INTEGER, failed INTEGER, events INTEGER);

CREATE TABLE articles (
  seq BIGINT, id VARCHAR, content_hash VARCHAR, run BIGINT,
  date DATE, source VARCHAR, url VARCHAR, title VARCHAR, "text" VARCHAR,
  events INTEGER, text_group BIGINT, signature INTEGER[]);

-- Bands of the texts' signatures: articles that share one may be copies of each other.
CREATE TABLE text_bands (band BIGINT, seq BIGINT);

CREATE TABLE events (
  id VARCHAR, document VARCHAR, seq BIGINT, number INTEGER, story BIGINT,
  date VARCHAR, date_basis VARCHAR, date_text STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER),
  first_day DATE, last_day DATE, publication_date DATE, source VARCHAR,
  event VARCHAR, mode VARCHAR[], context VARCHAR[], status VARCHAR,
  quad_code INTEGER, event_scale DOUBLE,
  actor STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER, code VARCHAR, sector VARCHAR, name VARCHAR, via VARCHAR)[],
  recipient STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER, code VARCHAR, sector VARCHAR, name VARCHAR, via VARCHAR)[],
  event_text STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER),
  event_loc STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER, name VARCHAR, country_code VARCHAR, latitude DOUBLE, longitude DOUBLE),
  said_by STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER, code VARCHAR, sector VARCHAR, verb VARCHAR, force VARCHAR)[],
  agreement STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER, kind VARCHAR, subject VARCHAR, parties VARCHAR[], date VARCHAR,
    earlier STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER, kind VARCHAR, date VARCHAR),
    evidence STRUCT(
      kind STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER), subject STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER),
      parties STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER, code VARCHAR)[],
      date STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER), earlier_date STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER))),
  size MAP(VARCHAR, INTEGER),
  size_detail STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER, kind VARCHAR, count INTEGER, up_to INTEGER, "precision" VARCHAR)[],
  sentence STRUCT("index" INTEGER, "start" INTEGER, "end" INTEGER), sentence_text VARCHAR,
  rule VARCHAR, confidence DOUBLE,
  actor_key VARCHAR[], recipient_key VARCHAR[], party_key VARCHAR);

CREATE SEQUENCE story_ids;

CREATE TABLE stories (
  story BIGINT, family VARCHAR, event VARCHAR, day VARCHAR, trigger VARCHAR,
  actor_codes VARCHAR[], recipient_codes VARCHAR[], place VARCHAR, words INTEGER[],
  articles INTEGER, texts INTEGER, witnesses INTEGER,
  common_link VARCHAR, common_link_kind VARCHAR,
  origins STRUCT(name VARCHAR, articles INTEGER)[],
  links STRUCT(nearer VARCHAR, farther VARCHAR, force VARCHAR, articles INTEGER)[]);

-- What a new event must share with a story to be compared with it.
CREATE TABLE story_keys (key BIGINT, story BIGINT);

CREATE TABLE agreements (
  agreement VARCHAR, party_key VARCHAR, kind VARCHAR, subject VARCHAR, name VARCHAR, parties VARCHAR[],
  signers VARCHAR[], place VARCHAR,
  proposed VARCHAR, signed VARCHAR, ratified VARCHAR, in_force VARCHAR, broken_off VARCHAR,
  predecessor VARCHAR, articles INTEGER);

CREATE TABLE agreement_mentions (agreement VARCHAR, event VARCHAR, stage VARCHAR);

-- One row for each actor and recipient.
CREATE VIEW participants AS
  SELECT id AS event, document, role, p."text", p."start", p."end", p.code, p.sector, p.name, p.via
  FROM (SELECT id, document, 'actor' AS role, unnest(actor) AS p FROM events
        UNION ALL SELECT id, document, 'recipient', unnest(recipient) FROM events);

-- One row for each link of a chain of sources; 1 is nearest to the reader.
CREATE VIEW chain_links AS
  SELECT event, document, position, l."text", l."start", l."end", l.code, l.sector, l.verb, l.force
  FROM (SELECT id AS event, document, unnest(said_by) AS l,
               unnest(range(1, len(said_by) + 1)) AS position FROM events);

-- The sentences that hold events.
CREATE VIEW sentences AS
  SELECT document, sentence."index" AS "index", any_value(sentence."start") AS "start",
         any_value(sentence."end") AS "end", any_value(sentence_text) AS "text", count(*) AS events
  FROM events GROUP BY document, sentence."index";

-- Everybody who appears, with how often.
CREATE VIEW entities AS
  SELECT code, sector, name, count(*) AS mentions, count(DISTINCT document) AS articles
  FROM participants GROUP BY code, sector, name;

-- Source and target country of every event that took place. A meeting or fight without a recipient
-- counts in both directions between its sides.
CREATE VIEW dyads AS
  WITH sides AS (
    SELECT id, story, first_day, last_day, quad_code, event_scale,
           list_distinct([p.code FOR p IN actor IF p.code IS NOT NULL]) AS actors,
           list_distinct([p.code FOR p IN recipient IF p.code IS NOT NULL]) AS recipients
    FROM events WHERE status IN ('asserted', 'historical')),
  sources AS (SELECT *, unnest(actors) AS source_country FROM sides),
  pairs AS (
    SELECT *, unnest(CASE WHEN len(recipients) > 0 THEN recipients
                          ELSE list_filter(actors, c -> c <> source_country) END) AS target_country
    FROM sources)
  SELECT id AS event, story, first_day, last_day, source_country, target_country, quad_code, event_scale
  FROM pairs;

CREATE VIEW dyad_day AS
  SELECT first_day AS day, source_country, target_country,
         count(*) AS events, count(DISTINCT story) AS stories,
         count(*) FILTER (quad_code = 1) AS verbal_cooperation,
         count(*) FILTER (quad_code = 2) AS material_cooperation,
         count(*) FILTER (quad_code = 3) AS verbal_conflict,
         count(*) FILTER (quad_code = 4) AS material_conflict,
         sum(event_scale) AS scale_sum, avg(event_scale) AS scale_mean
  FROM dyads WHERE first_day = last_day
  GROUP BY ALL ORDER BY ALL;

CREATE VIEW dyad_month AS
  SELECT strftime(first_day, '%Y-%m') AS month, source_country, target_country,
         count(*) AS events, count(DISTINCT story) AS stories,
         count(*) FILTER (quad_code = 1) AS verbal_cooperation,
         count(*) FILTER (quad_code = 2) AS material_cooperation,
         count(*) FILTER (quad_code = 3) AS verbal_conflict,
         count(*) FILTER (quad_code = 4) AS material_conflict,
         sum(event_scale) AS scale_sum, avg(event_scale) AS scale_mean
  FROM dyads WHERE date_trunc('month', first_day) = date_trunc('month', last_day)
  GROUP BY ALL ORDER BY ALL;
