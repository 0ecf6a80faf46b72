-- One user for each anonymous id: the one it was first seen with, so that no later link rewrites history.
CREATE OR REPLACE VIEW ${database}.identity_links ${on_cluster} AS
SELECT
    project_id,
    anonymous_id,
    argMin(i.user_id, (i.seen_at, i.user_id)) AS user_id
FROM ${database}.identities AS i
WHERE i.anonymous_id != '' AND i.user_id != ''
GROUP BY project_id, anonymous_id;
