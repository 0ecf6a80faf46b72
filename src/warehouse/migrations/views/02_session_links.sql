-- The user of each session in which exactly one user is known; where several are, nothing is guessed.
CREATE OR REPLACE VIEW ${database}.session_links ${on_cluster} AS
SELECT
    project_id,
    session_id,
    min(first_user) AS user_id
FROM ${database}.session_users
GROUP BY project_id, session_id
HAVING min(first_user) = max(last_user);
