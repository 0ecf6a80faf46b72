-- Interactions of one project as reports count them, with the values of interactions_current. Late evaluations are looked up
-- with `scores` = yes only. With `parts` there are also the rows that are a part of another's turn (docs/sessions.md): they
-- are no interactions of their own, but money was spent in them.
--
-- Joins are by one column, which costs a third of joins by project and id.
CREATE OR REPLACE VIEW ${database}.report_facts ${on_cluster} AS
SELECT i.* REPLACE (
    multiIf(linked_user != '', linked_user, i.user_id != '', i.user_id, session_user) AS user_id,
    coalesce(late_eval_score, i.eval_score) AS eval_score,
    coalesce(late_feedback_score, i.feedback_score) AS feedback_score),
    mapContains(i.properties, 'part_of_interaction') AS is_part
FROM ${database}.interactions AS i FINAL
LEFT ANY JOIN
(
    SELECT anonymous_id AS link_anonymous, user_id AS linked_user
    FROM ${database}.identity_links
    WHERE project_id = {project:String}
) AS links ON link_anonymous = if(i.user_id != '', i.user_id, i.anonymous_id)
LEFT ANY JOIN
(
    SELECT session_id AS session, user_id AS session_user
    FROM ${database}.session_links
    WHERE project_id = {project:String} AND session_id IN (
        SELECT session_id FROM ${database}.interactions WHERE project_id = {project:String} AND user_id = '' AND session_id != '')
) AS sessions ON session = if(i.user_id != '', '', i.session_id)
LEFT ANY JOIN
(
    SELECT interaction_id AS late_interaction, eval_score AS late_eval_score, feedback_score AS late_feedback_score
    FROM ${database}.late_scores(wanted={scores:String})
    WHERE project_id = {project:String}
) AS late ON late_interaction = i.interaction_id
WHERE i.project_id = {project:String} AND ({parts:Bool} OR NOT is_part);
