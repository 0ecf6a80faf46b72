-- report_latest with late evaluations folded in, as in interactions_current. They are looked up with `scores` = yes only.
CREATE OR REPLACE VIEW ${database}.report_scored ${on_cluster} AS
SELECT
    i.* REPLACE (
        coalesce(late_eval_score, i.eval_score) AS eval_score,
        coalesce(late_feedback_score, i.feedback_score) AS feedback_score)
FROM ${database}.report_latest(project={project:String}) AS i
LEFT ANY JOIN
(
    SELECT subject AS late_key, eval_score AS late_eval_score, feedback_score AS late_feedback_score
    FROM ${database}.late_scores(wanted={scores:String})
    WHERE project_id = {project:String}
) AS late ON late_key = if(has(['yes', 'eval_bucket'], {scores:String}), i.interaction_key, bitAnd(i.user_key, 0));
