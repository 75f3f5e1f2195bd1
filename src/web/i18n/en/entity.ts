/** The words of the view `entity`. */
export const entity = {
  title: 'Entity',
} as const;
