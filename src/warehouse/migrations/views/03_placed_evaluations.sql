-- The interaction of each evaluation that names neither an interaction nor a trace: found by the model's response id, else the
-- session's last interaction that had begun when it was made. Each version of such an evaluation has a row.
-- Names of joined columns are their own throughout: a name that two sides share would reach the view as `e.name`.
CREATE OR REPLACE VIEW ${database}.placed_evaluations ${on_cluster} AS
SELECT
    e.project_id AS project_id,
    e.evaluation_key AS evaluation_key,
    e.version AS version,
    if(response_interaction != '', response_interaction, turn_interaction) AS interaction_id,
    -- Its key, 0 = none: to whom that is enough need not read ids.
    if(response_key != 0, response_key, turn_key) AS interaction_key
FROM ${database}.evaluations AS e
LEFT ANY JOIN
(
    SELECT project_id AS response_project, response_id AS response, any(interaction_id) AS response_interaction, sipHash64(response_interaction) AS response_key
    FROM ${database}.spans
    WHERE response_id IN (
        SELECT response_id FROM ${database}.evaluations
        WHERE subject_key = 0 AND response_id != '')
    GROUP BY project_id, response_id
) AS responses ON response_project = e.project_id AND response = e.response_id
ASOF LEFT JOIN
(
    -- The latest version of each interaction that was ever in such a session: these are few, and FINAL would merge all.
    SELECT project_id AS turn_project, latest.1 AS turn_talk, latest.2 AS turn_started_at, turn_interaction, turn_key
    FROM
    (
        SELECT
            project_id,
            interaction_key AS turn_key,
            any(interaction_id) AS turn_interaction,
            argMax((talk_key, started_at, is_part), version) AS latest
        FROM ${database}.interactions
        WHERE interaction_key IN (
            SELECT interaction_key FROM ${database}.interactions
            WHERE talk_key IN (
                SELECT sipHash64(session_id) FROM ${database}.evaluations
                WHERE subject_key = 0 AND session_id != ''))
        GROUP BY project_id, interaction_key
    )
    -- A part of a turn is not what the user spoke about.
    WHERE turn_talk != 0 AND NOT latest.3
) AS turns ON turn_project = e.project_id AND turn_talk = sipHash64(e.session_id) AND turn_started_at <= e.created_at
WHERE e.subject_key = 0;
