/** The words of the view `cooperation`. */
export const cooperation = {
  title: 'Cooperation',
} as const;
