-- Weekly cohorts by the week of the first interaction ever: who is still there, and how good the AI was to them.
CREATE OR REPLACE VIEW ${database}.report_cohorts ${on_cluster} AS
WITH
    {from:Date} - (toDayOfWeek({from:Date}) + 7 - {week_start:UInt8}) % 7 AS base,
    toDate({as_of:DateTime('UTC')}, {timezone:String}) AS as_of_date,
    intDiv({to:Date} - base, 7) + 1 AS cohort_count
SELECT
    toString(base + 7 * number) AS cohort,
    toUInt16(k) AS week,
    found[indexOf(keys, (number, toInt32(0)))].1 AS users,
    cell.1 AS active,
    active / nullIf(users, 0) AS rate,
    cell.2 AS interactions,
    cell.3 / nullIf(interactions, 0) AS failure_rate,
    cell.4 / nullIf(cell.5, 0) AS score,
    cell.6 AS cost
FROM
(
    SELECT groupArray((cohort_number, age)) AS keys, groupArray((people, asked, failed, scores, scored, costs)) AS found
    FROM
    (
        SELECT
            first_week AS cohort_number,
            this_week - first_week AS age,
            count() AS people,
            sum(asked_in_week) AS asked,
            sum(failed_in_week) AS failed,
            sum(score_in_week) AS scores,
            sum(scored_in_week) AS scored,
            sum(cost_in_week) AS costs
        FROM
        (
            SELECT
                user_id,
                toInt32(floor((toDate(started_at, {timezone:String}) - base) / 7)) AS this_week,
                min(this_week) OVER (PARTITION BY user_id) AS first_week,
                countIf(NOT is_part) AS asked_in_week,
                countIf(outcome = 'failure' AND NOT is_part) AS failed_in_week,
                sumIf(ifNull(eval_score, 0), NOT is_part) AS score_in_week,
                countIf(eval_score IS NOT NULL AND NOT is_part) AS scored_in_week,
                sum(ifNull(cost_usd, 0)) AS cost_in_week
            FROM ${database}.report_facts(project={project:String}, scores='yes', parts=true)
            WHERE user_id != '' AND started_at < {as_of:DateTime('UTC')}
            GROUP BY user_id, this_week
        )
        WHERE first_week >= 0 AND first_week < cohort_count
        GROUP BY cohort_number, age
    )
)
ARRAY JOIN arrayMap(n -> toInt32(n), range(cohort_count)) AS number
ARRAY JOIN arrayMap(n -> toInt32(n), range({weeks:UInt16} + 1)) AS k, arrayMap(n -> found[indexOf(keys, (number, toInt32(n)))], range({weeks:UInt16} + 1)) AS cell
WHERE base + 7 * (number + k + 1) <= as_of_date
ORDER BY cohort, week;
