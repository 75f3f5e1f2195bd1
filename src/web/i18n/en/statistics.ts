/** The words of the view `statistics`. */
export const statistics = {
  title: 'Statistics',
} as const;
