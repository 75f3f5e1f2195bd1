// The package brings no types; it is only handed to cytoscape.use().
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';
  const register: Ext;
  export default register;
}
