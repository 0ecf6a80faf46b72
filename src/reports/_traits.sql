-- Traits of users by which a report divides: each as it was said last, as in the view users. Where only words and columns are
-- asked for, nothing is read: a condition from outside would not reach below the aggregation, and `IN` is not worked out
-- before columns are chosen, so conditions on parameters are written with `hasAll`.
CREATE OR REPLACE VIEW ${database}.report_traits ${on_cluster} AS
SELECT
    if(linked_user != '', linked_user, u.user_id) AS trait_user,
    argMaxIf(u.account_id, u.seen_at, u.account_id != '') AS account,
    mapApply((trait, said) -> (trait, said.2), maxMap(mapApply((trait, value) -> (toString(trait), (u.seen_at, value)),
        mapFilter((trait, value) -> trait = {name:String} OR has({more:Array(String)}, trait), u.traits)))) AS traits
FROM ${database}.user_updates AS u FINAL
LEFT ANY JOIN
(
    SELECT anonymous_id AS link_anonymous, user_id AS linked_user
    FROM ${database}.identity_links
    WHERE project_id = {project:String}
) AS links ON link_anonymous = u.user_id
WHERE u.project_id = {project:String}
    AND NOT (
        has(['none', 'outcome', 'eval_bucket', 'intent', 'model', 'provider', 'prompt_name', 'prompt_version', 'environment', 'service_name', 'app_version'], {name:String})
        AND hasAll(['activity', 'tenure', 'usage', 'intent', 'model', 'provider', 'prompt_name', 'prompt_version', 'environment', 'service_name', 'app_version'], {more:Array(String)}))
GROUP BY trait_user;
