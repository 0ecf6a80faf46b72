-- What people and reports read: one row per interaction, latest version, with later evaluations folded in by the rules
-- that the derivation itself uses, and with the user that identity links or the session reveal.
CREATE OR REPLACE VIEW ${database}.interactions_current ${on_cluster} AS
SELECT i.* REPLACE (
    multiIf(linked_user != '', linked_user, i.user_id != '', i.user_id, session_user) AS user_id,
    multiIf(
        linked_user != '' AND i.user_id != '', 'identities.user_id',
        linked_user != '', 'identities.anonymous_id',
        i.user_id != '', toString(i.user_id_source),
        session_user != '', 'session',
        ''
    ) AS user_id_source,
    coalesce(late_eval_score, i.eval_score) AS eval_score,
    coalesce(late_eval_passed, i.eval_passed) AS eval_passed,
    if(late_weakest_evaluation != '', late_weakest_evaluation, toString(i.weakest_evaluation)) AS weakest_evaluation,
    mapUpdate(CAST(i.eval_scores, 'Map(String, Float64)'), late_eval_scores) AS eval_scores,
    coalesce(late_feedback_score, i.feedback_score) AS feedback_score)
FROM ${database}.interactions AS i FINAL
LEFT ANY JOIN
(
    SELECT project_id AS link_project, anonymous_id AS link_anonymous, user_id AS linked_user
    FROM ${database}.identity_links
) AS links ON link_project = i.project_id AND link_anonymous = if(i.user_id != '', i.user_id, i.anonymous_id)
LEFT ANY JOIN
(
    SELECT project_id AS session_project, session_id AS session, user_id AS session_user
    FROM ${database}.session_links
    WHERE session_id IN (
        SELECT session_id FROM ${database}.interactions WHERE user_id = '' AND session_id != '')
) AS sessions ON session_project = i.project_id AND session = i.session_id
LEFT ANY JOIN
(
    SELECT
        project_id AS late_project, subject AS late_subject,
        eval_score AS late_eval_score, eval_passed AS late_eval_passed, weakest_evaluation AS late_weakest_evaluation,
        eval_scores AS late_eval_scores, feedback_score AS late_feedback_score
    FROM ${database}.late_scores(wanted='yes')
) AS late ON late_project = i.project_id AND late_subject = i.interaction_key;
