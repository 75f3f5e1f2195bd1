import { Neo4jError } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { CallerError } from '../../src/errors.js';
import { codeOf, isWorthRetrying, StatementError, translateError } from '../../src/graph/translate-error.js';

const INTERNAL = 'MATCH (n) at bolt://db.internal:7687';

function driverError(code: string): Neo4jError {
  return new Neo4jError(INTERNAL, code, '50N42', 'general processing exception');
}

describe('translateError', () => {
  test.each([
    ['ServiceUnavailable', 'UNAVAILABLE'],
    ['SessionExpired', 'UNAVAILABLE'],
    ['ProtocolError', 'UNAVAILABLE'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'UNAVAILABLE'],
    ['Neo.ClientError.Cluster.NotALeader', 'UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'UNAVAILABLE'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'QUERY_TOO_COMPLEX'],
    ['Neo.TransientError.General.TransactionOutOfMemoryError', 'QUERY_TOO_COMPLEX'],
    ['Neo.TransientError.General.StackOverFlowError', 'QUERY_TOO_COMPLEX'],
  ])('tells the caller of %s as %s, and nothing internal', (code, expected) => {
    const original = driverError(code);
    const translated = translateError(original, 'instrument/list') as CallerError;
    expect(translated).toBeInstanceOf(CallerError);
    expect(translated.code).toBe(expected);
    expect(translated.message).not.toMatch(/MATCH|bolt:|internal|Neo4j/i);
    expect(translated.cause).toBe(original);
  });

  test.each(['Neo.ClientError.Statement.SyntaxError', 'Neo.ClientError.Schema.ConstraintValidationFailed', 'N/A'])(
    'makes %s a fault of the statement, which the log names',
    (code) => {
      const translated = translateError(driverError(code), 'instrument/list') as StatementError;
      expect(translated).toBeInstanceOf(StatementError);
      expect(translated).not.toBeInstanceOf(CallerError);
      expect(translated.statement).toBe('instrument/list');
      expect(codeOf(translated)).toBe(code);
    },
  );

  test('leaves alone what the driver did not throw', () => {
    const abort = new DOMException('gone', 'AbortError');
    expect(translateError(abort, 'x')).toBe(abort);
    expect(codeOf(abort)).toBe('');
  });
});

describe('isWorthRetrying', () => {
  test('reads are sent again after a lost connection, writes are not', () => {
    expect(isWorthRetrying(driverError('ServiceUnavailable'), 'READ')).toBe(true);
    expect(isWorthRetrying(driverError('ServiceUnavailable'), 'WRITE')).toBe(false);
  });

  test('what Neo4j rolled back is sent again in both modes', () => {
    const deadlock = driverError('Neo.TransientError.Transaction.DeadlockDetected');
    expect(isWorthRetrying(deadlock, 'READ')).toBe(true);
    expect(isWorthRetrying(deadlock, 'WRITE')).toBe(true);
  });

  test('a question that needs too much memory is not asked twice, although its error calls itself transient', () => {
    const error = driverError('Neo.TransientError.General.MemoryPoolOutOfMemoryError');
    expect(error.retryable).toBe(true);
    expect(isWorthRetrying(error, 'READ')).toBe(false);
  });

  test('a timeout, a syntax error and an abort are final', () => {
    expect(isWorthRetrying(driverError('Neo.ClientError.Transaction.TransactionTimedOut'), 'READ')).toBe(false);
    expect(isWorthRetrying(driverError('Neo.ClientError.Statement.SyntaxError'), 'READ')).toBe(false);
    expect(isWorthRetrying(new DOMException('gone', 'AbortError'), 'READ')).toBe(false);
  });
});
