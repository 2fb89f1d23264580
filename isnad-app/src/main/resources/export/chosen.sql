-- What the layouts are made from. Given: chosen_rows (event_row), the events that are wanted; the tables export_countries,
-- export_cameo, export_sectors.

CREATE OR REPLACE TEMP VIEW chosen AS
  SELECT e.rowid AS event_row, e.* FROM events e WHERE e.rowid IN (SELECT event_row FROM chosen_rows);

-- One row for each actor with each recipient. Where nobody suffers and several act (a meeting, a fight), each acts upon
-- each other. Where nobody acts or suffers the place stays empty.
CREATE OR REPLACE TEMP VIEW chosen_pairs AS
  SELECT * EXCLUDE (pairs, pair), pair.a AS a, pair.r AS r, pair_number FROM (
    SELECT *, unnest(pairs) AS pair, unnest(range(1, len(pairs) + 1)) AS pair_number FROM (
      SELECT *, CASE
        WHEN len(actor) > 0 AND len(recipient) > 0 THEN flatten([[{a: x, r: y} FOR y IN recipient] FOR x IN actor])
        WHEN len(actor) > 1 THEN flatten([[{a: x, r: y} FOR y IN actor IF y <> x] FOR x IN actor])
        WHEN len(recipient) > 0 THEN [{a: recipient[0], r: y} FOR y IN recipient]
        ELSE [{a: actor[1], r: recipient[1]}] END AS pairs
      FROM chosen));

-- CAMEO's code for an event: of its first mode that has one, else of its type.
CREATE OR REPLACE TEMP VIEW chosen_cameo AS
  SELECT c.event_row, coalesce(m.code, t.code) AS code, coalesce(m.goldstein, t.goldstein)::DOUBLE AS goldstein, coalesce(m.label, t.label) AS label
  FROM (SELECT event_row, event, CASE WHEN event = 'SUPPORT' AND agreement IS NOT NULL THEN 'agreement' ELSE mode[1] END AS first_mode FROM chosen) c
  JOIN export_cameo t ON t.event = c.event AND t.mode IS NULL
  LEFT JOIN export_cameo m ON m.event = c.event AND m.mode = c.first_mode;

-- Words of the article in one line.
CREATE OR REPLACE TEMP MACRO one_line(words) AS trim(regexp_replace(words, '\s+', ' ', 'g'));
