-- former_keys by names: a user id that was linked to another one, and the one that it leads to.
CREATE OR REPLACE VIEW ${database}.former_ids ${on_cluster} AS
SELECT keys.project_id AS project_id, former_id, user_id
FROM ${database}.former_keys AS keys
LEFT ANY JOIN (SELECT project_id AS former_project, anonymous_key, anonymous_id AS former_id FROM ${database}.identities) AS former
    ON former_project = keys.project_id AND anonymous_key = former_key
LEFT ANY JOIN (SELECT project_id AS user_project, user_key, user_id FROM ${database}.identities) AS user
    ON user_project = keys.project_id AND user_key = led_to;
