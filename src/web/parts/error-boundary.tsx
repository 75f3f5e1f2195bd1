import { Component, type ReactNode } from 'react';
import { Failed } from './answered';

/** Keeps a fault of one view from taking the page with it, and a view whose file could not be fetched can be tried again. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Failed again={() => location.reload()} error={error} />;
  }
}
