-- What follows from the events: stories with their figures, agreements.

INSERT INTO stories BY NAME
  SELECT s.story, s.event AS family, s.event, s.first_day::VARCHAR AS day, s.verb AS trigger,
         [s.actor_code] AS actor_codes, [s.recipient_code] AS recipient_codes, s.place_name AS place, []::INTEGER[] AS words,
         f.articles, f.texts, f.witnesses,
         CASE WHEN f.outlets > 1 AND u(s.story, 'common') < 0.3 THEN pick(f.names, s.story, 'link') END AS common_link,
         CASE WHEN f.outlets > 1 AND u(s.story, 'common') < 0.3 THEN 'source' END AS common_link_kind,
         list_transform(f.names[1:f.witnesses], x -> {name: x, articles: 1}) AS origins,
         [] AS links
  FROM (SELECT story, count(DISTINCT seq)::INTEGER AS articles, count(DISTINCT text_group)::INTEGER AS texts,
               count(DISTINCT source)::INTEGER AS outlets,
               greatest(1, ceil(count(DISTINCT source) * (0.4 + 0.6 * u(story, 'independent'))))::INTEGER AS witnesses,
               list_sort(list(DISTINCT source)) AS names
        FROM (SELECT e.story, e.seq, e.source, a.text_group FROM events e JOIN articles a ON a.seq = e.seq) GROUP BY story) f
  JOIN made_stories s ON s.story = f.story ORDER BY s.story;

INSERT INTO agreements BY NAME
  SELECT 'agreement-' || story AS agreement, any_value(party_key) AS party_key, 'agreement' AS kind, 'economic' AS subject,
         any_value(event_text."text") AS name, any_value(agreement.parties) AS parties, []::VARCHAR[] AS signers,
         any_value(event_loc.name) AS place, min(agreement.date) AS signed, count(DISTINCT document)::INTEGER AS articles
  FROM events WHERE party_key IS NOT NULL GROUP BY story;

INSERT INTO agreement_mentions
  SELECT 'agreement-' || story, id, 'signed' FROM events WHERE party_key IS NOT NULL ORDER BY story, id;

INSERT INTO dyads SELECT * FROM event_dyads;

DROP TABLE made_sentences; DROP TABLE made_events; DROP TABLE made_starts;
DROP TABLE made_tellings; DROP TABLE made_articles; 
DROP TABLE made_stories; DROP TABLE made_types; DROP TABLE made_countries; DROP TABLE made_sectors; DROP TABLE made_places;
DROP TABLE made_phrases; DROP TABLE made_sources; DROP TABLE made_outlets;
