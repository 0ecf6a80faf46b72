-- One user for each anonymous id: the one it was first seen with, so that no later link rewrites history. Where that user
-- id was itself linked to another by `alias`, it is the other.
CREATE OR REPLACE VIEW ${database}.identity_links ${on_cluster} AS
WITH links AS
(
    SELECT
        i.project_id AS project,
        i.anonymous_id AS id,
        argMin(i.user_id, (i.seen_at, i.user_id)) AS linked
    FROM ${database}.identities AS i
    WHERE i.anonymous_id != '' AND i.user_id != ''
    GROUP BY project, id
)
SELECT
    project AS project_id,
    id AS anonymous_id,
    if(further_linked != '', further_linked, linked) AS user_id
FROM links
LEFT ANY JOIN
(
    SELECT project AS further_project, id AS further_id, linked AS further_linked
    FROM links
) AS further ON further_project = project AND further_id = linked;
