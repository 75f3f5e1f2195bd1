/** The words of the view `search`. */
export const search = {
  title: 'Search',
} as const;
