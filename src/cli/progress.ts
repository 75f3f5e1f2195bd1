import { Presets, SingleBar } from 'cli-progress';

/** How far a piece of work is. */
export interface Progress {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

/** Shows how far something is: a bar on a terminal, a line every other second elsewhere. */
export interface ProgressReport {
  update(progress: Progress): void;
  end(): void;
}

/** Reports on standard error, so that standard output stays free for results; nothing is shown for work that has no parts. */
export function reportProgress(title: string): ProgressReport {
  const bar = new SingleBar(
    {
      format: `${title} {bar} {percentage}% | {value}/{total} | {phase}`,
      hideCursor: true,
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: 2_000,
    },
    Presets.shades_classic,
  );
  return {
    update({ phase, done, total }) {
      if (total === 0) return;
      if (!bar.isActive) bar.start(total, done, { phase });
      else bar.update(done, { phase });
    },
    end() {
      bar.stop();
    },
  };
}
