-- A trace that is only a part of another's turn (docs/sessions.md) is no interaction of its own: it makes no day of a user. It
-- becomes a part by a later version, so that version is told apart from the one before, and the days are made anew.

ALTER TABLE ${database}.user_days_of_interactions ${on_cluster} MODIFY QUERY
WITH
    toUInt16(toDate(started_at)) AS day,
    bitShiftLeft(toUInt256(1), day % 256) AS bit
SELECT
    project_id,
    user_id,
    if(f.user_id = '', f.anonymous_id, '') AS anonymous_id,
    if(f.user_id = '', f.session_id, '') AS session_id,
    toUInt16(intDiv(day, 256)) AS epoch,
    groupBitOr(bit) AS ai_days,
    groupBitOr(if(outcome = 'success', bit, toUInt256(0))) AS success_days,
    groupBitOr(if(outcome = 'partial', bit, toUInt256(0))) AS partial_days,
    groupBitOr(if(outcome = 'failure', bit, toUInt256(0))) AS failure_days,
    toUInt256(0) AS event_days
FROM ${database}.interactions AS f
WHERE (f.user_id != '' OR f.anonymous_id != '' OR f.session_id != '') AND NOT mapContains(f.properties, 'part_of_interaction')
GROUP BY project_id, user_id, anonymous_id, session_id, epoch;

ALTER TABLE ${database}.interaction_changes_of_interactions ${on_cluster} MODIFY QUERY
SELECT
    now() AS written_at,
    project_id,
    interaction_id,
    multiIf(session_id != '', session_id, interaction_id != trace_id, trace_id, '') AS session,
    user_id,
    anonymous_id,
    session_id,
    toDate(started_at) AS day,
    if(mapContains(properties, 'part_of_interaction'), 'part', toString(outcome)) AS outcome
FROM ${database}.interactions;
