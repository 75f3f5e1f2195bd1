/** The words of the view `home`. */
export const home = {
  title: 'Law-based cyberspace governance, as a graph',
} as const;
