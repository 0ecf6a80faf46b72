-- Interactions of a range of local dates, each with the value that `by` names: a column, a property, or a trait of the user.
-- Columns that a report does not use are not read. Late evaluations are not in it.
CREATE OR REPLACE VIEW ${database}.report_interactions ${on_cluster} AS
SELECT
    i.*,
    toDate(i.started_at, {timezone:String}) AS local_date,
    -- All but one are empty. Not one `multiIf`: it would read the columns of all its branches.
    concat(
        if({by:String} = 'none', 'all', ''),
        if({by:String} = 'intent', toString(i.intent), ''),
        if({by:String} = 'model', toString(i.model), ''),
        if({by:String} = 'provider', toString(i.provider), ''),
        if({by:String} = 'prompt_name', toString(i.prompt_name), ''),
        if({by:String} = 'prompt_version', toString(i.prompt_version), ''),
        if({by:String} = 'environment', toString(i.environment), ''),
        if({by:String} = 'service_name', toString(i.service_name), ''),
        if({by:String} = 'app_version', toString(i.app_version), ''),
        if({by:String} = 'outcome', toString(i.outcome), ''),
        if({by:String} = 'account_id', if(i.account_id != '', i.account_id, trait), ''),
        if(has(['none', 'intent', 'model', 'provider', 'prompt_name', 'prompt_version', 'environment', 'service_name', 'app_version', 'outcome', 'account_id'], {by:String}), '', if(i.properties[{by:String}] != '', i.properties[{by:String}], trait))) AS named,
    if(named = '', '(none)', named) AS by_value
FROM ${database}.report_uses(project={project:String}, parts={parts:Bool}) AS i
LEFT ANY JOIN
(
    SELECT trait_person, if({by:String} = 'account_id', account, traits[{by:String}]) AS trait
    FROM ${database}.report_traits(project={project:String}, name={by:String}, more=[])
) AS known ON trait_person = if(has(['none', 'intent', 'model', 'provider', 'prompt_name', 'prompt_version', 'environment', 'service_name', 'app_version', 'outcome'], {by:String}), bitAnd(i.user_key, 0), i.person)
WHERE i.started_at >= toDateTime({from:Date}, {timezone:String})
    AND i.started_at < toDateTime({to:Date} + 1, {timezone:String});
