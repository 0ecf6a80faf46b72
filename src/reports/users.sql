-- The people whom the AI failed most. Who they are is found first, so that what is to be told of them need not be held for all.
CREATE OR REPLACE VIEW ${database}.report_users ${on_cluster} AS
SELECT if(own_id != '', own_id, name) AS user_id, * EXCEPT (person, own_id, named_person, name)
FROM
(
    SELECT
        person,
        -- Of an id that links lead to, no row of its own need be here.
        anyIf(user_id, user_key = person) AS own_id,
        anyLastIf(account_id, account_id != '') AS account,
        count() AS interactions,
        countIf(outcome = 'failure') AS failures,
        failures / interactions AS failure_rate,
        countIf(silent_failure) AS silent_failures,
        sum(tool_errors) AS tool_failures,
        countIf(escalated) AS escalations,
        avg(feedback_score) AS feedback,
        topKIf(1)(toString(failure_reason), outcome = 'failure')[1] AS top_reason,
        topKIf(1)(toString(intent), outcome = 'failure')[1] AS top_intent,
        toString(maxIf(local_date, outcome = 'failure')) AS last_failure,
        toString(max(local_date)) AS last_seen,
        toBool(argMax(outcome, (started_at, interaction_id)) = 'failure') AS left_on_failure,
        argMaxIf(interaction_id, (started_at, interaction_id), outcome = 'failure') AS example
    FROM ${database}.report_interactions(project={project:String}, scores='yes', parts=false, from={from:Date}, to={to:Date}, timezone={timezone:String}, by='none')
    WHERE person IN
    (
        SELECT worst FROM
        (
            SELECT person AS worst, countIf(outcome = 'failure') AS failed, count() AS asked
            FROM ${database}.report_facts(project={project:String}, scores='no', parts=false)
            WHERE person != 0 AND started_at >= toDateTime({from:Date}, {timezone:String}) AND started_at < toDateTime({to:Date} + 1, {timezone:String})
            GROUP BY person
            HAVING failed > 0
            ORDER BY failed DESC, failed / asked DESC
            LIMIT {limit:UInt32} WITH TIES
        )
    )
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
        WHERE project_id = {project:String} AND session_key IN (SELECT session FROM ${database}.report_sessions_of(project={project:String}, of='interactions'))
    )
    GROUP BY named_person
) AS names ON named_person = person
ORDER BY failures DESC, failure_rate DESC, user_id
LIMIT {limit:UInt32};
