-- The same as report_uses, with late evaluations folded in, as in interactions_current, where `scores` = yes.
CREATE OR REPLACE VIEW ${database}.report_facts ${on_cluster} AS
SELECT
    i.* REPLACE (
        coalesce(late_eval_score, i.eval_score) AS eval_score,
        coalesce(late_feedback_score, i.feedback_score) AS feedback_score)
FROM ${database}.report_uses(project={project:String}, parts={parts:Bool}) AS i
LEFT ANY JOIN ${database}.report_late(project={project:String}, scores={scores:String}) AS late
    ON late_key = if(has(['yes', 'eval_bucket'], {scores:String}), i.interaction_key, bitAnd(i.user_key, 0));
