/** The words of the view `timeline`. */
export const timeline = {
  title: 'Timeline',
} as const;
