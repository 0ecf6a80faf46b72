-- Every evaluation once, with the interaction it is about: as told, else by trace, else by the model's response id, else
-- the session's last interaction that had begun when it was made.
-- Names of joined columns are their own throughout: a name that two sides share would reach the view as `e.name`.
CREATE OR REPLACE VIEW ${database}.evaluations_current ${on_cluster} AS
SELECT e.* REPLACE (
    multiIf(
        e.interaction_id != '', e.interaction_id,
        e.trace_id != '', e.trace_id,
        response_interaction != '', response_interaction,
        turn_interaction
    ) AS interaction_id)
FROM ${database}.evaluations AS e FINAL
LEFT ANY JOIN
(
    SELECT project_id AS response_project, response_id AS response, any(interaction_id) AS response_interaction
    FROM ${database}.spans
    WHERE response_id IN (
        SELECT response_id FROM ${database}.evaluations
        WHERE trace_id = '' AND interaction_id = '' AND response_id != '')
    GROUP BY project_id, response_id
) AS responses ON response_project = e.project_id AND response = e.response_id
ASOF LEFT JOIN
(
    -- The latest version of each interaction that was ever in such a session: these are few, and FINAL would merge all.
    SELECT project_id AS turn_project, latest.1 AS turn_session, latest.2 AS turn_started_at, interaction_id AS turn_interaction
    FROM
    (
        SELECT
            project_id,
            interaction_id,
            argMax((session_id, started_at, is_part), version) AS latest
        FROM ${database}.interactions
        WHERE interaction_id IN (
            SELECT interaction_id FROM ${database}.interactions
            WHERE session_id IN (
                SELECT session_id FROM ${database}.evaluations
                WHERE trace_id = '' AND interaction_id = '' AND session_id != ''))
        GROUP BY project_id, interaction_id
    )
    -- A part of a turn is not what the user spoke about.
    WHERE turn_session != '' AND NOT latest.3
) AS turns ON turn_project = e.project_id AND turn_session = e.session_id AND turn_started_at <= e.created_at;
