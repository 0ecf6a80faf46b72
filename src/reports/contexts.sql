-- What was retrieved, by how often it stands in interactions that failed or scored low.
--
-- What is held for each document of each interaction is two keys; what the documents are called, and which interaction is the
-- example, is looked up for what is shown.
CREATE OR REPLACE VIEW ${database}.report_contexts ${on_cluster} AS
WITH
    toDateTime({from:Date}, {timezone:String}) AS from_at,
    toDateTime({to:Date} + 1, {timezone:String}) AS until
SELECT
    source,
    document,
    interactions,
    failures,
    scored,
    low_scored,
    bad,
    score,
    retrieval_score,
    example
FROM (SELECT interaction_key AS known_key, interaction_id AS example FROM ${database}.interactions WHERE project_id = {project:String}) AS known
RIGHT ANY JOIN
(
    SELECT *
    FROM
    (
        SELECT
            context_key,
            count() AS interactions,
            countIf(outcome = 'failure') AS failures,
            countIf(eval_score IS NOT NULL) AS scored,
            countIf(eval_score < {low_score:Float64}) AS low_scored,
            countIf(outcome = 'failure' OR ifNull(eval_score < {low_score:Float64}, false)) AS bad,
            avg(eval_score) AS score,
            avg(rank_score) AS retrieval_score,
            argMaxIf(context_interaction, (started_at, context_interaction), outcome = 'failure' OR ifNull(eval_score < {low_score:Float64}, false)) AS example_key
        FROM
        (
            SELECT
                if(turn_key != 0, turn_key, sipHash64(s.interaction_id)) AS context_interaction,
                cityHash64(toString(if(data_source = '', name, data_source)), if({level:String} = 'source', '', item_id)) AS context_key,
                avg(item_score) AS rank_score
            FROM ${database}.spans AS s FINAL
            LEFT ANY JOIN ${database}.report_parts(project={project:String}) AS parts ON part_key = sipHash64(s.interaction_id)
            LEFT ARRAY JOIN documents.id AS item_id, documents.score AS item_score
            WHERE project_id = {project:String} AND kind IN ('retrieval', 'reranker')
                AND ({level:String} = 'source' OR item_id != '')
                AND started_at >= from_at - INTERVAL 1 DAY AND started_at < toDateTime({to:Date} + 2, {timezone:String})
            GROUP BY context_interaction, context_key
        ) AS contexts
        LEFT SEMI JOIN
        (
            SELECT interaction_key, outcome, coalesce(late_eval_score, i.eval_score) AS eval_score, started_at
            FROM ${database}.report_latest(project={project:String}) AS i
            LEFT ANY JOIN ${database}.report_late(project={project:String}, scores='yes') AS late ON late_key = interaction_key
            WHERE NOT is_part AND started_at >= from_at AND started_at < until
        ) AS interactions ON interaction_key = context_interaction
        GROUP BY context_key
    ) AS found
    LEFT ANY JOIN
    (
        SELECT
            cityHash64(toString(if(data_source = '', name, data_source)), if({level:String} = 'source', '', item_id)) AS named_key,
            any(toString(if(data_source = '', name, data_source))) AS source,
            any(if({level:String} = 'source', '', item_id)) AS document
        FROM ${database}.spans
        LEFT ARRAY JOIN documents.id AS item_id
        WHERE project_id = {project:String} AND kind IN ('retrieval', 'reranker')
            AND ({level:String} = 'source' OR item_id != '')
            AND started_at >= from_at - INTERVAL 1 DAY AND started_at < toDateTime({to:Date} + 2, {timezone:String})
        GROUP BY named_key
    ) AS names ON named_key = context_key
    ORDER BY bad DESC, interactions DESC, source, document
    LIMIT {limit:UInt32}
) AS shown ON known_key = example_key
ORDER BY bad DESC, interactions DESC, source, document;
