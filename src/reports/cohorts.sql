-- Weekly cohorts by the week of the first interaction ever: who is still there, and how good the AI was to them.
--
-- Each person keeps a list of interactions: week and flags (1 = a part of another's turn, 2 = failed, 4 = scored) in one number,
-- score, cost. A row for each person and week would be too many to hold.
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
            toInt32(intDiv(mark, 8)) - first_week AS age,
            countIf(new_in_week = 1) AS people,
            countIf(NOT bitTest(mark, 0)) AS asked,
            countIf(bitTest(mark, 1) AND NOT bitTest(mark, 0)) AS failed,
            sumIf(score, NOT bitTest(mark, 0)) AS scores,
            countIf(bitTest(mark, 2) AND NOT bitTest(mark, 0)) AS scored,
            sum(cost) AS costs
        FROM
        (
            SELECT
                first_week,
                marks,
                score_list,
                cost_list,
                arrayEnumerateUniq(arrayMap(mark -> intDiv(mark, 8), marks)) AS nth
            FROM
            (
                SELECT
                    min(week_number) AS first_week,
                    -- Of weeks before the first one nothing is shown.
                    groupArray(toUInt32(greatest(0, week_number)) * 8 + is_part + 2 * (outcome = 'failure') + 4 * (eval_score IS NOT NULL)) AS marks,
                    groupArray(ifNull(eval_score, 0)) AS score_list,
                    groupArray(ifNull(cost_usd, 0)) AS cost_list
                FROM
                (
                    SELECT *, is_part, person, toInt32(floor((toDate(started_at, {timezone:String}) - base) / 7)) AS week_number
                    FROM ${database}.report_facts(project={project:String}, scores='yes', parts=true)
                    WHERE person != 0 AND started_at < {as_of:DateTime('UTC')}
                )
                GROUP BY person
                HAVING first_week >= 0 AND first_week < cohort_count
            )
        )
        ARRAY JOIN marks AS mark, score_list AS score, cost_list AS cost, nth AS new_in_week
        GROUP BY cohort_number, age
    )
)
ARRAY JOIN arrayMap(n -> toInt32(n), range(cohort_count)) AS number
ARRAY JOIN arrayMap(n -> toInt32(n), range({weeks:UInt16} + 1)) AS k, arrayMap(n -> found[indexOf(keys, (number, toInt32(n)))], range({weeks:UInt16} + 1)) AS cell
WHERE base + 7 * (number + k + 1) <= as_of_date
ORDER BY cohort, week;
