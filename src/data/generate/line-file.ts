import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** Lines are handed on in blocks of so many characters: one call of the system a line would take longer than making it. */
const BLOCK = 1 << 16;

/** A text file that is written line by line and never held as a whole. */
export class LineFile {
  private readonly stream: WriteStream;
  private block = '';

  constructor(path: string) {
    this.stream = createWriteStream(path);
    // told by `write` and `end`
    this.stream.on('error', () => undefined);
  }

  /** Resolves when another line may come; the disk decides how fast. */
  write(line: string): Promise<unknown> | undefined {
    this.block += `${line}\n`;
    return this.block.length < BLOCK ? undefined : this.flush();
  }

  async end(): Promise<void> {
    await this.flush();
    this.stream.end();
    await finished(this.stream);
  }

  private flush(): Promise<unknown> | undefined {
    const { block } = this;
    this.block = '';
    if (this.stream.errored) throw this.stream.errored;
    return this.stream.write(block) ? undefined : once(this.stream, 'drain');
  }
}
