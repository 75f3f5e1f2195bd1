import { buildSchema, execute, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { CallerError } from '../../../src/errors.js';
import { operationExecutor } from '../../../src/server/answering/execute-operation.js';
import { KnownOperation } from '../../../src/server/answering/known-operation.js';
import { operationRequest } from '../../../src/server/answering/operation-request.js';

const schema = buildSchema(`
  enum Colour { RED GREEN }
  type Thing { id: ID!, name: String, colour: Colour, size: Int!, parts: [Thing!], inside: Thing }
  type Query { thing: Thing, must: Thing!, late: Int!, thrown: Int!, things: [Thing]! }
`);
const THING = { id: 7, name: 'a', colour: 'RED', size: 1, parts: [{ id: 'p', size: 2 }], inside: null };
const VALUES: readonly unknown[] = [
  THING,
  null,
  undefined,
  { ...THING, size: null },
  { ...THING, size: 1.5 },
  { ...THING, colour: 'BLUE' },
  { ...THING, parts: [{ id: null, size: 1 }] },
  { ...THING, parts: 'none' },
  { ...THING, name: new Error('no name') },
  { ...THING, name: Promise.resolve('later') },
  { ...THING, name: () => 'called' },
  { ...THING, inside: Promise.resolve(THING) },
  'a text',
];
const SOURCES = [
  '{ thing { id name colour size parts { id size } inside { id } } }',
  '{ must { __typename name a: size ...F } things { id size } } fragment F on Thing { parts { size } b: name }',
  'query ($no: Boolean = false) { thing { id @skip(if: $no) name @include(if: $no) } __typename late thrown }',
  '{ __schema { queryType { name } } must { id } }',
];

test.each(VALUES.map((value, index): [number, unknown] => [index, value]))(
  'an answer is graphql-js’s, whatever resolvers give (%i)',
  async (_, value) => {
    const query = schema.getQueryType()!.getFields();
    query.thing!.resolve = () => value;
    query.must!.resolve = () => Promise.resolve(value);
    query.things!.resolve = () => [value, THING];
    query.late!.resolve = () => Promise.reject(new CallerError('TIMEOUT', 'late'));
    query.thrown!.resolve = () => {
      throw new CallerError('CONFLICT', 'at once');
    };
    const answer = operationExecutor(schema);
    for (const source of SOURCES) {
      const document = parse(source);
      const known = new KnownOperation(schema, document, getOperationAST(document)!, undefined, source);
      const ours = await answer(operationRequest(known, {})!, {});
      const theirs = await execute({ schema, document });
      expect(JSON.parse(JSON.stringify(ours)), source).toEqual(JSON.parse(JSON.stringify(theirs)));
    }
  },
);
