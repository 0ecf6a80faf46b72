-- Every evaluation once, with the interaction it is about: as told, else by trace, else as placed_evaluations finds it.
CREATE OR REPLACE VIEW ${database}.evaluations_current ${on_cluster} AS
SELECT e.* REPLACE (
    multiIf(
        e.interaction_id != '', e.interaction_id,
        e.trace_id != '', e.trace_id,
        place
    ) AS interaction_id)
FROM ${database}.evaluations AS e FINAL
LEFT ANY JOIN
(
    SELECT project_id AS place_project, evaluation_key AS placed, version AS place_version, interaction_id AS place
    FROM ${database}.placed_evaluations
) AS places ON place_project = e.project_id AND placed = e.evaluation_key AND place_version = e.version;
