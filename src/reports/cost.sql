-- What the AI costs, divided by whatever is asked for. What a part of a turn has cost is counted, the part itself is not.
CREATE OR REPLACE VIEW ${database}.report_cost ${on_cluster} AS
SELECT
    by_value AS segment,
    countIf(NOT is_part) AS interactions,
    uniqExactIf(person, person != 0) AS users,
    ifNull(sum(cost_usd), 0) AS cost,
    cost / nullIf(sum(cost) OVER (), 0) AS share,
    cost / nullIf(countIf(cost_usd IS NOT NULL AND NOT is_part), 0) AS cost_per_interaction,
    cost / nullIf(users, 0) AS cost_per_user,
    cost / nullIf(countIf(outcome = 'success' AND NOT is_part), 0) AS cost_per_success,
    ifNull(sumIf(cost_usd, outcome = 'failure'), 0) AS cost_of_failures,
    sum(input_tokens) AS tokens_in,
    sum(output_tokens) AS tokens_out,
    sum(cache_read_tokens) / nullIf(sum(input_tokens), 0) AS cached_share,
    countIf(cost_usd IS NULL AND NOT is_part) AS without_price
FROM ${database}.report_interactions(project={project:String}, parts=true, from={from:Date}, to={to:Date}, timezone={timezone:String}, by={by:String})
GROUP BY segment
ORDER BY cost DESC, interactions DESC, segment
LIMIT {limit:UInt32};
