// The fields whose value no text was seen to state.
RETURN coalesce(this.inferredFields, []) AS value
