SELECT c.id AS "Event ID", c.first_day AS "Event Date", c.event AS "Event Type",
       nullif(array_to_string(c.mode, ';'), '') AS "Event Mode", c.event_scale AS "Intensity",
       ['VERBAL COOPERATION', 'MATERIAL COOPERATION', 'VERBAL CONFLICT', 'MATERIAL CONFLICT'][c.quad_code] AS "Quad Code",
       nullif(array_to_string(c.context, ';'), '') AS "Contexts",
       a.name AS "Actor Name", a.code AS "Actor Country", ca.cow AS "Actor COW", a.sector AS "Primary Actor Sector",
       a.sector AS "Actor Sectors", NULL AS "Actor Title", nullif(one_line(a."text"), '') AS "Actor Name Raw", NULL AS "Wikipedia Actor ID",
       r.name AS "Recipient Name", r.code AS "Recipient Country", cr.cow AS "Recipient COW", r.sector AS "Primary Recipient Sector",
       r.sector AS "Recipient Sectors", NULL AS "Recipient Title", nullif(one_line(r."text"), '') AS "Recipient Name Raw", NULL AS "Wikipedia Recipient ID",
       c.event_loc.name AS "Placename", CASE WHEN c.event_loc.name <> cl.name THEN c.event_loc.name END AS "City",
       NULL AS "District", NULL AS "Province", c.event_loc.country_code AS "Country", c.event_loc.latitude AS "Latitude",
       c.event_loc.longitude AS "Longitude", NULL AS "GeoNames ID", nullif(one_line(c.event_loc."text"), '') AS "Raw Placename", NULL AS "Feature Type",
       c.source AS "Source", c.publication_date AS "Publication Date", NULL AS "Story People", NULL AS "Story Organizations",
       NULL AS "Story Locations", 'Arabic' AS "Language", 'Isnad' AS "Version"
FROM chosen_pairs c
LEFT JOIN export_countries ca ON ca.code = c.a.code LEFT JOIN export_countries cr ON cr.code = c.r.code
LEFT JOIN export_countries cl ON cl.code = c.event_loc.country_code
ORDER BY c.seq, c.number, c.pair_number
