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
            toInt32(floor((toDate(started_at, {timezone:String}) - base) / 7)) - first_week AS age,
            uniqExact(person) AS people,
            countIf(NOT is_part) AS asked,
            countIf(outcome = 'failure' AND NOT is_part) AS failed,
            sumIf(ifNull(eval_score, 0), NOT is_part) AS scores,
            countIf(eval_score IS NOT NULL AND NOT is_part) AS scored,
            sum(ifNull(cost_usd, 0)) AS costs
        FROM ${database}.report_facts(project={project:String}, scores='yes', parts=true)
        -- When each came first is found by itself: one row for each person and week would be too many to hold.
        INNER JOIN
        (
            SELECT person AS newcomer, toInt32(floor((toDate(min(started_at), {timezone:String}) - base) / 7)) AS first_week
            FROM ${database}.report_facts(project={project:String}, scores='no', parts=true)
            WHERE person != 0 AND started_at < {as_of:DateTime('UTC')}
            GROUP BY person
            HAVING first_week >= 0 AND first_week < cohort_count
        ) AS newcomers ON newcomer = person
        WHERE person != 0 AND started_at < {as_of:DateTime('UTC')}
        GROUP BY cohort_number, age
    )
)
ARRAY JOIN arrayMap(n -> toInt32(n), range(cohort_count)) AS number
ARRAY JOIN arrayMap(n -> toInt32(n), range({weeks:UInt16} + 1)) AS k, arrayMap(n -> found[indexOf(keys, (number, toInt32(n)))], range({weeks:UInt16} + 1)) AS cell
WHERE base + 7 * (number + k + 1) <= as_of_date
ORDER BY cohort, week;
