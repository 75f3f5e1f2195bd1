const broken = new Set<EventTarget>();

// Such errors do not bubble, but they can be caught on their way down.
addEventListener('error', ({ target }) => target instanceof HTMLLinkElement && broken.add(target), true);

/**
 * Fetches anew the style sheets that could not be fetched. The build asks for those of a view only once, and would show it
 * without them afterwards.
 */
export async function fetchBrokenStyles(): Promise<void> {
  const links = [...broken].filter((link): link is HTMLLinkElement => link instanceof HTMLLinkElement);
  await Promise.all(links.filter(({ rel }) => rel === 'stylesheet').map(fetchedAnew));
}

function fetchedAnew(link: HTMLLinkElement): Promise<void> {
  broken.delete(link);
  const copy = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    copy.addEventListener('load', () => resolve());
    copy.addEventListener('error', () => reject(new Error(`There is no style sheet ${copy.href}.`)));
    link.replaceWith(copy);
  });
}
