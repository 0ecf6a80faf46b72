-- What late evaluations make of scores, by the key of the interaction; nothing where `scores` is not yes.
CREATE OR REPLACE VIEW ${database}.report_late ${on_cluster} AS
SELECT subject AS late_key, eval_score AS late_eval_score, feedback_score AS late_feedback_score
FROM ${database}.late_scores(wanted={scores:String})
WHERE project_id = {project:String};
