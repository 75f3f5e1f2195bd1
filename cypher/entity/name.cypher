// The name that is shown in a language, or the English one.
RETURN CASE $lang WHEN 'ZH' THEN coalesce(this.nameZh, this.name) ELSE this.name END AS value
