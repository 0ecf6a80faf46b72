-- Parts of an insert's size keep their columns in one file instead of two or three files each: an insert of some thousand
-- spans then costs a quarter less. ClickHouse Cloud has a higher bound than this by itself.

ALTER TABLE ${database}.spans ${on_cluster} MODIFY SETTING min_bytes_for_wide_part = 67108864;
