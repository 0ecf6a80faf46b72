-- One user for each anonymous id: the one it was first seen with, so that no later link rewrites history. Where that user
-- id was itself linked to another by `alias`, it is the other, and so on along the chain (up to five links). Two ids that
-- were each linked to the other are one person, under the name that comes first in the alphabet.
--
-- Ids that are both, a user of one link and the anonymous side of another, are few: only they are looked at again.
CREATE OR REPLACE VIEW ${database}.identity_links ${on_cluster} AS
WITH
    links AS
    (
        SELECT
            i.project_id AS project,
            i.anonymous_id AS id,
            argMin(i.user_id, (i.seen_at, i.user_id)) AS linked
        FROM ${database}.identities AS i
        WHERE i.anonymous_id != '' AND i.user_id != ''
        GROUP BY project, id
    ),
    onward AS
    (
        SELECT
            o.project_id AS onward_project,
            o.anonymous_id AS onward_id,
            argMin(o.user_id, (o.seen_at, o.user_id)) AS onward_linked
        FROM ${database}.identities AS o
        WHERE o.anonymous_id != '' AND o.user_id != ''
            -- Ids of any project: the joins below tell projects apart, and one column is looked up at a third of the cost of two.
            AND o.anonymous_id IN (SELECT user_id FROM ${database}.identities)
        GROUP BY onward_project, onward_id
    )
SELECT
    project AS project_id,
    id AS anonymous_id,
    multiIf(
        linked_5 != '' AND linked_5 = linked_3, least(linked_4, linked_5),
        linked_5 != '', linked_5,
        linked_4 != '', linked_4,
        linked_3 != '', linked_3,
        linked_2 != '', linked_2,
        linked) AS user_id
FROM links
LEFT ANY JOIN (SELECT onward_project AS project_2, onward_id AS id_2, onward_linked AS linked_2 FROM onward) AS second
    ON project_2 = project AND id_2 = linked
LEFT ANY JOIN (SELECT onward_project AS project_3, onward_id AS id_3, onward_linked AS linked_3 FROM onward) AS third
    ON project_3 = project AND id_3 = linked_2
LEFT ANY JOIN (SELECT onward_project AS project_4, onward_id AS id_4, onward_linked AS linked_4 FROM onward) AS fourth
    ON project_4 = project AND id_4 = linked_3
LEFT ANY JOIN (SELECT onward_project AS project_5, onward_id AS id_5, onward_linked AS linked_5 FROM onward) AS fifth
    ON project_5 = project AND id_5 = linked_4;
