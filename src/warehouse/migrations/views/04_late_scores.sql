-- Scores of the interactions that were evaluated after their trace was told, added up again by the rules that the
-- derivation itself uses. With `wanted` = no there are none, and nothing is read: a condition from outside would not reach below
-- the aggregation. `subject` is the interaction's key (0008_keys_of_facts.sql).
--
-- Such interactions are few among all that were evaluated: they are found by keys, and only what was said of them is read.
CREATE OR REPLACE VIEW ${database}.late_scores ${on_cluster} AS
SELECT
    project_id,
    subject,
    coalesce(
        avgIf(score_normalized, ${headline} != '' AND lower(name) = lower(${headline})),
        avgIf(score_normalized, judged AND end_to_end),
        avgIf(score_normalized, judged AND NOT end_to_end)) AS eval_score,
    coalesce(
        minIf(passed, ${headline} != '' AND lower(name) = lower(${headline})),
        minIf(passed, judged)) AS eval_passed,
    argMinIf(toString(name), (comparable, passed IS NULL OR passed, toString(name)), judged AND comparable IS NOT NULL) AS weakest_evaluation,
    avgMapIf(map(toString(name), ifNull(score_normalized, 0)), score_normalized IS NOT NULL) AS eval_scores,
    avgIf(score_normalized, source = 'user') AS feedback_score
FROM
(
    SELECT
        e.project_id AS project_id,
        if(e.subject_key != 0, e.subject_key, place) AS subject,
        e.name AS name, e.score_normalized AS score_normalized, e.passed AS passed, e.end_to_end AS end_to_end, e.source AS source,
        e.version AS latest,
        e.source != 'user' AND e.level != 'session' AS judged,
        if(e.score_normalized IS NULL AND e.passed = false, 0, e.score_normalized) AS comparable
    FROM
    (
        SELECT project_id, evaluation_key, subject_key, name, score_normalized, passed, end_to_end, source, level, version
        FROM ${database}.evaluations
        -- All versions of whatever may be about such an interaction. `eval_bucket` is the split of retention that needs them.
        WHERE has(['yes', 'eval_bucket'], {wanted:String}) AND evaluation_key IN (
            SELECT evaluation_key FROM ${database}.evaluations
            WHERE has(['yes', 'eval_bucket'], {wanted:String}) AND (version = 0 OR subject_key = 0 OR subject_key IN (
                SELECT subject_key FROM ${database}.evaluations
                WHERE has(['yes', 'eval_bucket'], {wanted:String}) AND version = 0
                UNION ALL
                -- What placed_evaluations may find, and more.
                SELECT interaction_key FROM ${database}.interactions
                WHERE has(['yes', 'eval_bucket'], {wanted:String}) AND talk_key IN (
                    SELECT sipHash64(session_id) FROM ${database}.evaluations WHERE subject_key = 0 AND session_id != '')
                UNION ALL
                SELECT sipHash64(interaction_id) FROM ${database}.spans
                WHERE has(['yes', 'eval_bucket'], {wanted:String}) AND response_id IN (
                    SELECT response_id FROM ${database}.evaluations WHERE subject_key = 0 AND response_id != ''))))
        ORDER BY version DESC
        LIMIT 1 BY project_id, evaluation_key
    ) AS e
    LEFT ANY JOIN
    (
        SELECT project_id AS place_project, evaluation_key AS placed, version AS place_version, interaction_key AS place
        FROM ${database}.placed_evaluations
        WHERE has(['yes', 'eval_bucket'], {wanted:String})
    ) AS places ON place_project = e.project_id AND placed = e.evaluation_key AND place_version = e.version
)
WHERE subject != 0
GROUP BY project_id, subject
-- Evaluations that came with their trace are in the row already; only interactions that were judged since (version 0:
-- judged without the trace at hand) are worth adding up again.
HAVING min(latest) = 0;
