// The entities of this part of the graph; `other` is how many steps away they are.
UNWIND range(0, size(this.nodes) - 1) AS another
WITH this.nodes[another] AS node, size([begin IN this.sizes WHERE begin <= another]) AS other
MATCH (node)
