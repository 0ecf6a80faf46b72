-- What was retrieved, by how often it stands in interactions that failed or scored low.
CREATE OR REPLACE VIEW ${database}.report_contexts ${on_cluster} AS
SELECT
    source,
    document,
    count() AS interactions,
    countIf(outcome = 'failure') AS failures,
    countIf(eval_score IS NOT NULL) AS scored,
    countIf(eval_score < {low_score:Float64}) AS low_scored,
    countIf(outcome = 'failure' OR ifNull(eval_score < {low_score:Float64}, false)) AS bad,
    avg(eval_score) AS score,
    avg(rank_score) AS retrieval_score,
    argMaxIf(interaction_id, (started_at, interaction_id), outcome = 'failure' OR ifNull(eval_score < {low_score:Float64}, false)) AS example
FROM
(
    SELECT
        if(turn_key != 0, turn_key, sipHash64(s.interaction_id)) AS context_interaction,
        toString(if(data_source = '', name, data_source)) AS source,
        if({level:String} = 'source', '', item.id) AS document,
        avg(item.score) AS rank_score
    FROM ${database}.spans AS s FINAL
    LEFT ANY JOIN ${database}.report_parts(project={project:String}) AS parts ON part_key = sipHash64(s.interaction_id)
    LEFT ARRAY JOIN documents AS item
    WHERE project_id = {project:String} AND kind IN ('retrieval', 'reranker')
        AND ({level:String} = 'source' OR item.id != '')
        AND started_at >= toDateTime({from:Date}, {timezone:String}) - INTERVAL 1 DAY
        AND started_at < toDateTime({to:Date} + 2, {timezone:String})
    GROUP BY context_interaction, source, document
) AS contexts
INNER JOIN
(
    SELECT interaction_id, interaction_key, outcome, coalesce(late_eval_score, i.eval_score) AS eval_score, started_at
    FROM ${database}.report_latest(project={project:String}) AS i
    LEFT ANY JOIN ${database}.report_late(project={project:String}, scores='yes') AS late ON late_key = interaction_key
    WHERE NOT is_part AND started_at >= toDateTime({from:Date}, {timezone:String}) AND started_at < toDateTime({to:Date} + 1, {timezone:String})
) AS interactions ON interaction_key = context_interaction
GROUP BY source, document
ORDER BY bad DESC, interactions DESC, source, document
LIMIT {limit:UInt32};
