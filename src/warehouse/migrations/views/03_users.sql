-- What is known of each user: every trait as it was said last. Ids that were linked to another user speak for that one.
CREATE OR REPLACE VIEW ${database}.users ${on_cluster} AS
SELECT
    project_id,
    if(linked_user != '', linked_user, u.user_id) AS user_id,
    argMaxIf(u.account_id, u.seen_at, u.account_id != '') AS account_id,
    min(u.seen_at) AS first_seen,
    mapApply((trait, said) -> (trait, said.2), maxMap(mapApply((trait, value) -> (trait, (u.seen_at, value)), u.traits))) AS traits
FROM ${database}.user_updates AS u FINAL
LEFT ANY JOIN
(
    SELECT project_id AS link_project, anonymous_id AS link_anonymous, user_id AS linked_user
    FROM ${database}.identity_links
) AS links ON link_project = u.project_id AND link_anonymous = u.user_id
GROUP BY project_id, user_id;
