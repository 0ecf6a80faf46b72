-- What is known of each user: every trait as it was said last.
CREATE OR REPLACE VIEW ${database}.users ${on_cluster} AS
SELECT
    project_id,
    user_id,
    argMaxIf(u.account_id, u.seen_at, u.account_id != '') AS account_id,
    min(u.seen_at) AS first_seen,
    mapApply((trait, said) -> (trait, said.2), maxMap(mapApply((trait, value) -> (trait, (u.seen_at, value)), u.traits))) AS traits
FROM ${database}.user_updates AS u FINAL
GROUP BY project_id, user_id;
