// Every name with its language and kind.
RETURN [i IN range(0, size(this.names) - 1) | [this.names[i], this.nameLanguages[i], this.nameKinds[i]]] AS value
