// The name that is shown in Chinese, or the English one.
RETURN coalesce(this.nameZh, this.name) AS value
