-- Corrections by people, beside the machine's records. Rows are only added; the last one of an event counts.
CREATE TABLE corrections (
  correction BIGINT, event VARCHAR, document VARCHAR, content_hash VARCHAR,
  verdict VARCHAR, machine VARCHAR, mended VARCHAR, note VARCHAR, made TIMESTAMP);

-- What counts now: one row for each event that has been judged.
CREATE VIEW verdicts AS
  SELECT * FROM corrections
  QUALIFY row_number() OVER (PARTITION BY event ORDER BY correction DESC) = 1 AND verdict <> 'withdrawn';
