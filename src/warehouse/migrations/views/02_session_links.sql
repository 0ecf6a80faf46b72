-- The user of each session in which exactly one user is known; where several are, nothing is guessed. Ids that were linked
-- to one user count as that one; few of those who are known in sessions were linked, so only theirs are looked up.
CREATE OR REPLACE VIEW ${database}.session_links ${on_cluster} AS
SELECT
    s.project_id AS project_id,
    s.session_id AS session_id,
    if(first_linked != '', first_linked, s.first_known) AS user_id
FROM
(
    SELECT project_id, session_id, min(first_user) AS first_known, max(last_user) AS last_known
    FROM ${database}.session_users
    GROUP BY project_id, session_id
) AS s
LEFT ANY JOIN
(
    SELECT project_id AS first_project, anonymous_id AS first_id, user_id AS first_linked FROM ${database}.identity_links
    WHERE anonymous_id IN (SELECT first_user FROM ${database}.session_users)
) AS firsts ON first_project = s.project_id AND first_id = s.first_known
LEFT ANY JOIN
(
    SELECT project_id AS last_project, anonymous_id AS last_id, user_id AS last_linked FROM ${database}.identity_links
    WHERE anonymous_id IN (SELECT last_user FROM ${database}.session_users)
) AS lasts ON last_project = s.project_id AND last_id = s.last_known
WHERE s.first_known = s.last_known
    OR if(first_linked != '', first_linked, s.first_known) = if(last_linked != '', last_linked, s.last_known);
