import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';

describe('GRAPHIQL', () => {
  it.each([
    [{}, true],
    [{ NODE_ENV: 'development' }, true],
    [{ NODE_ENV: 'production' }, false],
    [{ NODE_ENV: 'production', GRAPHIQL: 'on' }, true],
    [{ GRAPHIQL: 'off' }, false],
  ])('with %j the query editor is served: %s', (env, served) => {
    expect(readConfig(env).graphiql).toBe(served);
  });

  it('is on or off and nothing else', () => {
    expect(() => readConfig({ GRAPHIQL: 'maybe' })).toThrow('The configuration has faults.');
  });
});
