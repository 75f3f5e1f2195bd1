/** The words of the view `graph`. */
export const graph = {
  title: 'Graph',
} as const;
