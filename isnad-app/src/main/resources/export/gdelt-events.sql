-- One row a story, as its first telling of those chosen has it; who else acts is left out.
WITH told AS (
  SELECT story, min(event_row) AS event_row, count(*) AS mentions, count(DISTINCT source) AS sources, count(DISTINCT seq) AS articles
  FROM chosen GROUP BY story),
first AS (
  SELECT c.*, t.mentions, t.sources, t.articles, c.actor[1] AS a, CASE WHEN len(c.recipient) > 0 THEN c.recipient[1] ELSE c.actor[2] END AS r
  FROM chosen c JOIN told t ON t.event_row = c.event_row)
SELECT f.story AS "GLOBALEVENTID", strftime(f.first_day, '%Y%m%d')::INTEGER AS "SQLDATE", strftime(f.first_day, '%Y%m')::INTEGER AS "MonthYear",
       year(f.first_day) AS "Year", round(year(f.first_day) + (month(f.first_day) * 30 + day(f.first_day)) / 365.0, 4)::DECIMAL(9, 4) AS "FractionDate",
       nullif(concat(f.a.code, sa.cameo), '') AS "Actor1Code", upper(coalesce(f.a.name, ca.name)) AS "Actor1Name", f.a.code AS "Actor1CountryCode",
       NULL AS "Actor1KnownGroupCode", NULL AS "Actor1EthnicCode", NULL AS "Actor1Religion1Code", NULL AS "Actor1Religion2Code",
       sa.cameo AS "Actor1Type1Code", NULL AS "Actor1Type2Code", NULL AS "Actor1Type3Code",
       nullif(concat(f.r.code, sr.cameo), '') AS "Actor2Code", upper(coalesce(f.r.name, cr.name)) AS "Actor2Name", f.r.code AS "Actor2CountryCode",
       NULL AS "Actor2KnownGroupCode", NULL AS "Actor2EthnicCode", NULL AS "Actor2Religion1Code", NULL AS "Actor2Religion2Code",
       sr.cameo AS "Actor2Type1Code", NULL AS "Actor2Type2Code", NULL AS "Actor2Type3Code",
       (f.sentence."index" < 2)::INTEGER AS "IsRootEvent", e.code AS "EventCode", e.code[1:3] AS "EventBaseCode", e.code[1:2] AS "EventRootCode",
       f.quad_code AS "QuadClass", e.goldstein AS "GoldsteinScale", f.mentions AS "NumMentions", f.sources AS "NumSources", f.articles AS "NumArticles",
       NULL AS "AvgTone",
       0 AS "Actor1Geo_Type", NULL AS "Actor1Geo_FullName", NULL AS "Actor1Geo_CountryCode", NULL AS "Actor1Geo_ADM1Code", NULL AS "Actor1Geo_ADM2Code",
       NULL AS "Actor1Geo_Lat", NULL AS "Actor1Geo_Long", NULL AS "Actor1Geo_FeatureID",
       0 AS "Actor2Geo_Type", NULL AS "Actor2Geo_FullName", NULL AS "Actor2Geo_CountryCode", NULL AS "Actor2Geo_ADM1Code", NULL AS "Actor2Geo_ADM2Code",
       NULL AS "Actor2Geo_Lat", NULL AS "Actor2Geo_Long", NULL AS "Actor2Geo_FeatureID",
       CASE WHEN f.event_loc.name IS NULL THEN 0 WHEN f.event_loc.name = cl.name THEN 1 WHEN cl.code = 'USA' THEN 3 ELSE 4 END AS "ActionGeo_Type",
       CASE WHEN f.event_loc.name = cl.name OR cl.name IS NULL THEN f.event_loc.name ELSE f.event_loc.name || ', ' || cl.name END AS "ActionGeo_FullName",
       cl.fips AS "ActionGeo_CountryCode", cl.fips AS "ActionGeo_ADM1Code", NULL AS "ActionGeo_ADM2Code",
       f.event_loc.latitude AS "ActionGeo_Lat", f.event_loc.longitude AS "ActionGeo_Long", NULL AS "ActionGeo_FeatureID",
       (strftime(coalesce(f.publication_date, f.first_day), '%Y%m%d') || '000000')::BIGINT AS "DATEADDED", coalesce(ar.url, f.document) AS "SOURCEURL"
FROM first f JOIN chosen_cameo e ON e.event_row = f.event_row LEFT JOIN articles ar ON ar.seq = f.seq
LEFT JOIN export_countries ca ON ca.code = f.a.code LEFT JOIN export_countries cr ON cr.code = f.r.code
LEFT JOIN export_countries cl ON cl.code = f.event_loc.country_code
LEFT JOIN export_sectors sa ON sa.sector = f.a.sector LEFT JOIN export_sectors sr ON sr.sector = f.r.sector
ORDER BY f.seq, f.number
