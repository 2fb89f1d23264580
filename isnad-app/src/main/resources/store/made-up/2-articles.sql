-- The articles from number first_seq to number last_seq, with their events.

-- The words of each event, piece by piece: verb, actor, recipient, place, filling, source; then a sentence without event.
CREATE OR REPLACE TEMP TABLE made_events AS
  SELECT t.n, t.seq, t.number, t.story, a.published, a.outlet, s.* EXCLUDE (story, tellings),
         u(t.n, 'recipient') < 0.7 AS has_recipient,
         u(t.n, 'place') < 0.6 AS has_place, u(t.n, 'source') < 0.4 AS has_source,
         so.name AS source_ar, so.code AS source_code, so.sector AS source_sector,
         f.phrase AS filling, o.phrase || '.' AS other
  FROM (FROM made_tellings WHERE seq BETWEEN getvariable('first_seq') AND getvariable('last_seq')) t
  JOIN made_articles a ON a.seq = t.seq JOIN made_stories s ON s.story = t.story
  JOIN made_sources so ON so.n = floor(12 * pow(u(t.n, 'who'), 1.5))::BIGINT
  JOIN made_phrases f ON f.n = floor(20000 * u(t.n, 'filling'))::BIGINT
  JOIN made_phrases o ON o.n = floor(20000 * u(t.n, 'other'))::BIGINT;

CREATE OR REPLACE TEMP TABLE made_sentences AS
  SELECT *, length(sentence)::INTEGER AS size, length(sentence)::INTEGER + length(other)::INTEGER + 2 AS block FROM (
    SELECT n, seq, number, other,
           verb || ' ' || actor_ar || CASE WHEN has_recipient THEN ' ' || recipient_ar ELSE '' END
           || CASE WHEN has_place THEN ' في ' || place_ar ELSE '' END || ' ' || filling
           || CASE WHEN has_source THEN ' بحسب ' || source_ar ELSE '' END || '.' AS sentence
    FROM made_events);

CREATE OR REPLACE TEMP TABLE made_starts AS
  SELECT n, coalesce(sum(block) OVER (PARTITION BY seq ORDER BY number ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::INTEGER AS start
  FROM (SELECT n, seq, number, block FROM made_sentences);

INSERT INTO articles BY NAME
  SELECT a.seq, 'made-up/' || a.seq AS id, md5(a.seq::VARCHAR) AS content_hash, 1 AS run, a.published AS date, a.outlet AS source,
         'https://made-up.example/' || a.seq AS url, h.phrase AS title, t."text", t.events,
         CASE WHEN u(a.seq, 'copy') < 0.15 THEN greatest(1, a.seq - floor(9 * u(a.seq, 'of'))::BIGINT) ELSE a.seq END AS text_group,
         []::INTEGER[] AS signature
  FROM (SELECT seq, string_agg(sentence || ' ' || other, ' ' ORDER BY number) AS "text", count(*)::INTEGER AS events
        FROM made_sentences GROUP BY seq) t
  JOIN made_articles a ON a.seq = t.seq
  JOIN made_phrases h ON h.n = floor(20000 * u(a.seq, 'title'))::BIGINT ORDER BY a.seq;

INSERT INTO events BY NAME
  WITH placed AS (
    SELECT e.*, m.sentence, m.size, st.start,
           st.start + length(verb) + 1 AS actor_at,
           st.start + length(verb) + 1 + length(actor_ar) + 1 AS recipient_at,
           st.start + length(verb) + 1 + length(actor_ar) + CASE WHEN has_recipient THEN length(recipient_ar) + 1 ELSE 0 END + 4 AS place_at,
           st.start + m.size - 1 - length(source_ar) AS source_at,
           CASE WHEN status = 'historical' THEN first_day - floor(3000 * u(story, 'ago'))::INTEGER
                WHEN status = 'future' THEN first_day + floor(30 * u(story, 'ahead'))::INTEGER ELSE first_day END AS day,
           u(story, 'no day') AS precision,
           u(story, 'agreement') < 0.25 AND e.event IN ('SUPPORT', 'AGREE', 'REJECT') AND actor_code <> recipient_code AS has_agreement
    FROM made_events e JOIN made_sentences m ON m.n = e.n JOIN made_starts st ON st.n = e.n)
  SELECT 'made-up/' || seq || ':' || number AS id, 'made-up/' || seq AS document, seq, number, story,
         CASE WHEN precision < 0.80 THEN day::VARCHAR WHEN precision < 0.85 THEN strftime(day, '%Y-%m') WHEN precision < 0.90 THEN strftime(day, '%Y') END AS date,
         CASE WHEN precision < 0.90 THEN 'relative' END AS date_basis,
         CASE WHEN precision < 0.85 THEN day WHEN precision < 0.90 THEN date_trunc('year', day)::DATE ELSE published END AS first_day,
         CASE WHEN precision < 0.80 THEN day WHEN precision < 0.85 THEN day WHEN precision < 0.90 THEN (date_trunc('year', day) + INTERVAL 1 YEAR - INTERVAL 1 DAY)::DATE ELSE published END AS last_day,
         published AS publication_date, outlet AS source, event,
         CASE WHEN len(modes) > 0 AND u(story, 'mode') < 0.6 THEN [pick(modes, story, 'which')] ELSE []::VARCHAR[] END AS mode,
         CASE WHEN u(story, 'context') < 0.7 THEN [pick(['military', 'diplomatic', 'economic', 'legal', 'terrorism', 'human_rights', 'election', 'migration'], story, 'about')] ELSE []::VARCHAR[] END AS context,
         status, quad AS quad_code, scale AS event_scale,
         [{"text": actor_ar, "start": actor_at, "end": actor_at + length(actor_ar), code: actor_code, sector: actor_sector, name: actor_name, via: 'country'}] AS actor,
         CASE WHEN has_recipient THEN [{"text": recipient_ar, "start": recipient_at, "end": recipient_at + length(recipient_ar), code: recipient_code, sector: recipient_sector, name: recipient_name, via: 'country'}] ELSE [] END AS recipient,
         {"text": verb, "start": start, "end": start + length(verb)} AS event_text,
         CASE WHEN has_place THEN {"text": place_ar, "start": place_at, "end": place_at + length(place_ar), name: place_name, country_code: place_code, latitude: latitude, longitude: longitude} END AS event_loc,
         CASE WHEN has_source THEN [{"text": source_ar, "start": source_at, "end": source_at + length(source_ar), code: source_code, sector: source_sector, verb: 'بحسب', force: pick(['reports', 'reports', 'reports', 'claims', 'confirms', 'denies'], n, 'force')}] ELSE [] END AS said_by,
         CASE WHEN has_agreement THEN {"text": verb, "start": start, "end": start + length(verb), kind: 'agreement', subject: 'economic', parties: list_sort([actor_code, recipient_code]), date: day::VARCHAR, earlier: NULL, evidence: NULL} END AS agreement,
         CASE WHEN event = 'ASSAULT' THEN MAP {'dead': floor(20 * pow(u(story, 'dead'), 4))::INTEGER, 'injured': floor(40 * pow(u(story, 'injured'), 4))::INTEGER}
              ELSE MAP {}::MAP(VARCHAR, INTEGER) END AS size,
         [] AS size_detail,
         {"index": (number - 1) * 2, "start": start, "end": start + size} AS sentence, sentence AS sentence_text,
         'made-up' AS rule, round(0.4 + 0.6 * u(n, 'confidence'), 2) AS confidence,
         concat_ws(' ', '', actor_code, '-/' || actor_sector, actor_code || '/' || actor_sector, '') AS actor_key,
         CASE WHEN has_recipient THEN concat_ws(' ', '', recipient_code, '-/' || recipient_sector, recipient_code || '/' || recipient_sector, '') ELSE '  ' END AS recipient_key,
         lower(actor_name || chr(10) || actor_ar) AS actor_name,
         CASE WHEN has_recipient THEN lower(recipient_name || chr(10) || recipient_ar) ELSE '' END AS recipient_name,
         CASE WHEN has_place THEN lower(place_name || chr(10) || place_ar) ELSE '' END AS place_name,
         CASE WHEN has_agreement THEN array_to_string(list_sort([actor_code, recipient_code]), ',') END AS party_key
  FROM placed ORDER BY seq, number;
