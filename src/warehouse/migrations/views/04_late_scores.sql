-- Scores of the interactions that were evaluated after their trace was told, added up again by the rules that the
-- derivation itself uses. With `wanted` = no there are none, and nothing is read: a condition from outside would not reach below
-- the aggregation.
CREATE OR REPLACE VIEW ${database}.late_scores ${on_cluster} AS
SELECT
    project_id,
    interaction_id,
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
        project_id, interaction_id, name, score_normalized, passed, end_to_end, source, version,
        source != 'user' AND level != 'session' AS judged,
        if(score_normalized IS NULL AND passed = false, 0, score_normalized) AS comparable
    FROM ${database}.evaluations_current
    -- `eval_bucket` is the split of retention that needs them.
    WHERE has(['yes', 'eval_bucket'], {wanted:String})
)
GROUP BY project_id, interaction_id
-- Evaluations that came with their trace are in the row already; only interactions that were judged since (version 0:
-- judged without the trace at hand) are worth adding up again.
HAVING min(version) = 0;
