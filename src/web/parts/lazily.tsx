import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { fetchBrokenStyles } from './broken-styles';

/** A part of the program could not be fetched: there is no network, or the server has another build by now. */
export class NotLoadedError extends Error {
  override readonly name = 'NotLoadedError';
}

const failed = new Set<() => void>();

/** A component whose file is fetched when it is first shown and, after a failure that was forgotten, when it is shown again. */
export function lazily<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  const begin = (): LazyExoticComponent<ComponentType<Props>> =>
    lazy(async () => {
      try {
        await fetchBrokenStyles();
        return await load();
      } catch (cause) {
        // React keeps a failure for as long as it keeps the component.
        failed.add(() => (Shown = begin()));
        throw new NotLoadedError('A part of the program could not be fetched.', { cause });
      }
    });
  let Shown = begin();
  return function Lazily(props: Props) {
    return <Shown {...props} />;
  };
}

/** Forgets what could not be fetched. To be called once that has been said: earlier, React would try again without end. */
export function forgetFailures(): void {
  for (const forget of failed) forget();
  failed.clear();
}
