import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** Ends a run with one plain line, `N passed, N failed`, for programs that read the output. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[], reason: TestRunEndReason): void {
    let passed = 0;
    // A file that could not be loaded, or an error outside every test, is a failure that no test counts.
    let failed = unhandledErrors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
    }
    // So is a run that broke off before it had any, as in a global set-up.
    if (reason !== 'passed' && failed === 0) failed = 1;
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}
