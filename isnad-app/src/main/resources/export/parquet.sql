SELECT c.id, c.document, c.date, c.date_basis, c.first_day, c.last_day, c.publication_date, c.source, c.event, c.mode, c.context, c.status,
       c.quad_code, c.event_scale, c.actor, c.recipient, c.event_text, c.event_loc, c.said_by, c.agreement,
       {dead: c.size['dead'], injured: c.size['injured'], arrested: c.size['arrested'], displaced: c.size['displaced'],
        demonstrators: c.size['demonstrators']} AS size,
       c.size_detail, c.sentence, c.sentence_text, c.rule, c.confidence,
       {id: s.story, articles: s.articles, texts: s.texts, witnesses: s.witnesses, common_link: s.common_link} AS story
FROM chosen c LEFT JOIN stories s ON s.story = c.story
ORDER BY c.seq, c.number
