-- Traits of people by which a report divides: each as it was said last, as in the view users. Where only words and columns are
-- asked for, nothing is read: a condition from outside would not reach below the aggregation, and `IN` is not worked out
-- before columns are chosen, so conditions on parameters are written with `hasAll`.
CREATE OR REPLACE VIEW ${database}.report_traits ${on_cluster} AS
SELECT
    multiIf(led_to != 0, led_to, linked != 0, linked, sipHash64(u.user_id)) AS trait_person,
    argMaxIf(u.account_id, u.seen_at, u.account_id != '') AS account,
    mapApply((trait, said) -> (trait, said.2), maxMap(mapApply((trait, value) -> (toString(trait), (u.seen_at, value)),
        mapFilter((trait, value) -> trait = {name:String} OR has({more:Array(String)}, trait), u.traits)))) AS traits
FROM ${database}.user_updates AS u FINAL
LEFT ANY JOIN (SELECT link_key, linked FROM ${database}.report_links(project={project:String})) AS links ON link_key = sipHash64(u.user_id)
LEFT ANY JOIN (SELECT former_key, led_to FROM ${database}.former_keys WHERE project_id = {project:String}) AS former ON former_key = linked
WHERE u.project_id = {project:String}
    AND NOT (
        has(['none', 'outcome', 'eval_bucket', 'intent', 'model', 'provider', 'prompt_name', 'prompt_version', 'environment', 'service_name', 'app_version'], {name:String})
        AND hasAll(['activity', 'tenure', 'usage', 'intent', 'model', 'provider', 'prompt_name', 'prompt_version', 'environment', 'service_name', 'app_version'], {more:Array(String)}))
GROUP BY trait_person;
