SELECT c.seq * 1000000 + c.number * 1000 + c.pair_number AS "Event ID", c.first_day AS "Event Date",
       coalesce(c.a.name, one_line(c.a."text")) AS "Source Name", sa.icews AS "Source Sectors", ca.name AS "Source Country",
       e.label AS "Event Text", e.code AS "CAMEO Code", e.goldstein AS "Intensity",
       coalesce(c.r.name, one_line(c.r."text")) AS "Target Name", sr.icews AS "Target Sectors", cr.name AS "Target Country",
       c.seq AS "Story ID", c.sentence."index" + 1 AS "Sentence Number", c.source AS "Publisher",
       CASE WHEN c.event_loc.name <> cl.name THEN c.event_loc.name END AS "City", NULL AS "District", NULL AS "Province",
       cl.name AS "Country", c.event_loc.latitude AS "Latitude", c.event_loc.longitude AS "Longitude"
FROM chosen_pairs c JOIN chosen_cameo e ON e.event_row = c.event_row
LEFT JOIN export_countries ca ON ca.code = c.a.code LEFT JOIN export_countries cr ON cr.code = c.r.code
LEFT JOIN export_countries cl ON cl.code = c.event_loc.country_code
LEFT JOIN export_sectors sa ON sa.sector = c.a.sector LEFT JOIN export_sectors sr ON sr.sector = c.r.sector
ORDER BY c.seq, c.number, c.pair_number
