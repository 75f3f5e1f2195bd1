// The relationships that tell what changed the basis.
UNWIND this.acts AS node
WITH node
WHERE true
