-- Evaluations over time: how many pass.
CREATE OR REPLACE VIEW ${database}.report_pass_rate ${on_cluster} AS
WITH toDate(created_at, {timezone:String}) AS date
SELECT
    toString(multiIf(
        {period:String} = 'day', date,
        {period:String} = 'week', date - (toDayOfWeek(date) + 7 - {week_start:UInt8}) % 7,
        toStartOfMonth(date))) AS start,
    toString(name) AS evaluation,
    toString(source) AS judged_by,
    count() AS evaluations,
    countIf(passed IS NOT NULL) AS judged,
    countIf(passed = true) AS passes,
    avg(score_normalized) AS score
FROM ${database}.evaluations FINAL
WHERE project_id = {project:String}
    AND created_at >= toDateTime({from:Date}, {timezone:String})
    AND created_at < toDateTime({to:Date} + 1, {timezone:String})
    AND ({evaluation:String} = '' OR name = {evaluation:String})
GROUP BY start, evaluation, judged_by
ORDER BY evaluation, judged_by, start;
