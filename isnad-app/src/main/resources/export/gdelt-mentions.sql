SELECT c.story AS "GLOBALEVENTID",
       (strftime(coalesce(f.publication_date, f.first_day), '%Y%m%d') || '000000')::BIGINT AS "EventTimeDate",
       (strftime(coalesce(c.publication_date, c.first_day), '%Y%m%d') || '000000')::BIGINT AS "MentionTimeDate",
       CASE WHEN ar.url IS NULL THEN 2 ELSE 1 END AS "MentionType", c.source AS "MentionSourceName", coalesce(ar.url, c.document) AS "MentionIdentifier",
       c.sentence."index" + 1 AS "SentenceID", coalesce(c.actor[1]."start", -1) AS "Actor1CharOffset",
       coalesce(c.recipient[1]."start", c.actor[2]."start", -1) AS "Actor2CharOffset", c.event_text."start" AS "ActionCharOffset",
       1 AS "InRawText", (round(c.confidence * 10) * 10)::INTEGER AS "Confidence", length(ar."text") AS "MentionDocLen", NULL AS "MentionDocTone",
       NULL AS "MentionDocTranslationInfo", NULL AS "Extras"
FROM chosen c JOIN (SELECT story, min(event_row) AS event_row FROM chosen GROUP BY story) t ON t.story = c.story JOIN chosen f ON f.event_row = t.event_row
LEFT JOIN articles ar ON ar.seq = c.seq
ORDER BY c.seq, c.number
