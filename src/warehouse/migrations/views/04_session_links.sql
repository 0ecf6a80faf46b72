-- The user of each session in which exactly one person is known; where several are, nothing is guessed. Ids that were linked
-- to one user count as that one.
CREATE OR REPLACE VIEW ${database}.session_links ${on_cluster} AS
SELECT
    project AS project_id,
    session AS session_id,
    min(person) AS user_id
FROM
(
    SELECT s.project_id AS project, s.session_id AS session, if(linked != '', linked, s.user_id) AS person
    FROM ${database}.session_people AS s
    LEFT ANY JOIN
    (
        SELECT project_id AS link_project, anonymous_id AS link_anonymous, user_id AS linked
        FROM ${database}.identity_links
    ) AS links ON link_project = s.project_id AND link_anonymous = s.user_id
)
GROUP BY project_id, session_id
HAVING min(person) = max(person);
