import { Component, type ReactNode } from 'react';
import { Failed } from './answered';
import { forgetFailures, NotLoadedError } from './lazily';

/**
 * Keeps a fault of one view from taking the page with it: give it the view's path as its key, and the next view begins
 * without the fault. What could not be fetched is fetched again as soon as there is a network.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidMount(): void {
    addEventListener('online', this.#tryAgain);
  }

  override componentDidCatch(): void {
    forgetFailures();
  }

  override componentWillUnmount(): void {
    removeEventListener('online', this.#tryAgain);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    // Some browsers keep a failed import until the page is loaded anew; the address holds what the view shows.
    return <Failed again={() => location.reload()} error={error} />;
  }

  readonly #tryAgain = (): void => {
    if (this.state.error instanceof NotLoadedError) this.setState({ error: undefined });
  };
}
