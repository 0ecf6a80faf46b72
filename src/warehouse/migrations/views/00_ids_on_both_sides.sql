-- Ids that were seen as a user and as linked to one, and some more: where the two sides came in at different times, one of them may
-- not be merged yet (0012_key_sides.sql). That one is in a part other than the largest, so keys of those are all here.
CREATE OR REPLACE VIEW ${database}.ids_on_both_sides ${on_cluster} AS
SELECT project_id, key FROM ${database}.key_sides WHERE kind = 'id' AND sides = 3
UNION ALL
SELECT project_id, key FROM ${newer_sides} WHERE kind = 'id';
