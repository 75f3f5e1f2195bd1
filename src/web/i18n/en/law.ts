/** The words of the view `law`. */
export const law = {
  title: 'Law tree',
} as const;
