-- The people whom the AI failed most. Who they are is found first, with the keys of their interactions, so that what is to be told
-- of them need be neither held nor read for all.
CREATE OR REPLACE VIEW ${database}.report_users ${on_cluster} AS
WITH
    toDateTime({from:Date}, {timezone:String}) AS from_at,
    toDateTime({to:Date} + 1, {timezone:String}) AS until
SELECT if(own_id != '', own_id, name) AS user_id, * EXCEPT (person, own_id, named_person, name)
FROM
(
    SELECT
        ${whose:i} AS person,
        -- Of an id that links lead to, no row of its own need be here.
        anyIf(i.user_id, i.user_key = person) AS own_id,
        anyLastIf(account_id, account_id != '') AS account,
        count() AS interactions,
        countIf(outcome = 'failure') AS failures,
        failures / interactions AS failure_rate,
        countIf(silent_failure) AS silent_failures,
        sum(tool_errors) AS tool_failures,
        countIf(escalated) AS escalations,
        avg(coalesce(late_feedback_score, i.feedback_score)) AS feedback,
        topKIf(1)(toString(failure_reason), outcome = 'failure')[1] AS top_reason,
        topKIf(1)(toString(intent), outcome = 'failure')[1] AS top_intent,
        toString(maxIf(toDate(started_at, {timezone:String}), outcome = 'failure')) AS last_failure,
        toString(max(toDate(started_at, {timezone:String}))) AS last_seen,
        toBool(argMax(outcome, (started_at, interaction_id)) = 'failure') AS left_on_failure,
        argMaxIf(interaction_id, (started_at, interaction_id), outcome = 'failure') AS example
    FROM
    (
        SELECT *, interaction_key, user_key, anonymous_key, session_key
        FROM ${database}.interactions
        WHERE project_id = {project:String} AND interaction_key IN
        (
            SELECT arrayJoin(keys) FROM
            (
                SELECT countIf(outcome = 'failure') AS failed, count() AS asked, groupArray(interaction_key) AS keys
                FROM ${database}.report_uses(project={project:String}, parts=false)
                WHERE person != 0 AND started_at >= from_at AND started_at < until
                GROUP BY person
                HAVING failed > 0
                ORDER BY failed DESC, failed / asked DESC
                LIMIT {limit:UInt32} WITH TIES
            )
        )
        ORDER BY version DESC
        LIMIT 1 BY interaction_key
    ) AS i
    ${whose_joins:i}
    LEFT ANY JOIN ${database}.report_late(project={project:String}, scores='yes') AS late ON late_key = i.interaction_key
    GROUP BY person
) AS people
LEFT ANY JOIN
(
    SELECT user_key AS named_person, any(user_id) AS name
    FROM
    (
        SELECT user_key, user_id FROM ${database}.identities WHERE project_id = {project:String}
        UNION ALL
        SELECT user_key, user_id FROM ${database}.session_people
        WHERE project_id = {project:String} AND session_key IN (SELECT session FROM ${database}.report_known_sessions(project={project:String}))
    )
    GROUP BY named_person
) AS names ON named_person = person
ORDER BY failures DESC, failure_rate DESC, user_id
LIMIT {limit:UInt32};
