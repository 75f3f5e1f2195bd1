/** Says what is wrong with a record's form in words that a curator can act on; zod's own say it to programmers. */
import type { z } from 'zod';
import { didYouMean } from '../did-you-mean.js';
import { RELATIONSHIP_TYPES } from './vocabulary.js';

/** How much of a value a message shows. */
const VALUE_SHOWN = 60;

/** The issue as a sentence that names the field, the value at fault and what would be right. `fields` are those a record of the kind may have. */
export function explainIssue(issue: z.core.$ZodIssue, record: unknown, fields: readonly string[]): string {
  const field = fieldName(issue.path);
  const value = valueAt(record, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.path.length === 0 ? fields : [];
      const place = issue.path.length === 0 ? '' : ` in ${field}`;
      return issue.keys.map((key) => `unknown field "${key}"${place}${didYouMean(key, known)}`).join('; ');
    }
    case 'invalid_value':
      if (value === undefined) return `${field} is missing; it is one of ${issue.values.join(', ')}`;
      return `${field} ${show(value)} is none of ${issue.values.join(', ')}${didYouMean(textOf(value), issue.values.map(String))}`;
    case 'invalid_union':
      return `${field} ${show(value)} is no relationship type${didYouMean(textOf(value), RELATIONSHIP_TYPES)}`;
    case 'invalid_type':
      if (value === undefined) return `${field} is missing`;
      return `${field} ${show(value)} is not of type ${issue.expected}`;
    case 'too_big':
      if (typeof value === 'string')
        return `${field} has ${value.length} characters, at most ${issue.maximum} are allowed`;
      return `${field} ${show(value)} is too large: ${issue.message}`;
    default:
      return `${field} ${show(value)} is not valid: ${issue.message}`;
  }
}

function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the record';
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${String(step)}`))
    .join('');
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    record,
  );
}

function show(value: unknown): string {
  const text = value === undefined ? 'missing' : JSON.stringify(value);
  return text.length > VALUE_SHOWN ? `${text.slice(0, VALUE_SHOWN)}…` : text;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
