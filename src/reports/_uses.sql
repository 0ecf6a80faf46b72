-- Interactions of one project as reports count them, with the values of interactions_current but for late evaluations, and
-- `person`: the key (0008_keys_of_facts.sql) of the user that links or the session reveal, 0 where nobody is known. With `parts`
-- there are also the rows that are a part of another's turn (docs/sessions.md): they are no interactions of their own, but money
-- was spent in them.
CREATE OR REPLACE VIEW ${database}.report_uses ${on_cluster} AS
SELECT
    i.*,
    ${whose:i} AS person
FROM ${database}.report_latest(project={project:String}) AS i
${whose_joins:i}
WHERE {parts:Bool} OR NOT i.is_part;
