import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ENTITY_KINDS,
  LABEL_OF_KIND,
  RELATIONSHIP_TYPES,
  type EntityKind,
  type RelationshipType,
} from '../vocabulary.js';
import {
  claimColumns,
  documentColumns,
  entityColumns,
  eventColumns,
  passageColumns,
  previousIdColumns,
  relationshipColumns,
  statedInColumns,
  type Column,
} from './columns.js';
import { ARRAY_DELIMITER, CsvTable } from './csv-table.js';
import { REVISION_COLUMNS } from './revision-row.js';

/** Names the other files to `neo4j-admin database import full neo4j @import.args`, which is run in their folder. */
const ARGUMENTS_FILE = 'import.args';

/** The files for Neo4j's bulk importer, one a sort of node and one a sort of relationship, all open until the end. */
export class AdminTables {
  private readonly tables: CsvTable[] = [];
  private readonly args: string[] = [`--array-delimiter=${ARRAY_DELIMITER}`];

  readonly documents = this.nodes('SourceDocument', documentColumns());
  readonly passages = this.nodes('Passage', passageColumns());
  readonly claims = this.nodes('Claim', claimColumns());
  readonly events = this.nodes('Event', eventColumns());
  readonly previousIds = this.nodes('PreviousId', previousIdColumns());
  readonly revisions = this.nodes('Revision', REVISION_COLUMNS);
  private readonly entities = new Map(
    ENTITY_KINDS.map((kind) => [kind, this.table('--nodes', LABEL_OF_KIND[kind], [':LABEL'], entityColumns(kind))]),
  );

  readonly passageInDocument = this.links('PART_OF', 'Passage', 'SourceDocument');
  readonly entityStatedIn = this.links('STATED_IN', 'Entity', 'Passage', statedInColumns());
  readonly claimStatedIn = this.links('STATED_IN', 'Claim', 'Passage');
  readonly claimAbout = this.links('ABOUT', 'Claim', 'Entity');
  readonly previousIdNow = this.links('NOW', 'PreviousId', 'Entity');
  private readonly relationships = new Map(
    RELATIONSHIP_TYPES.map((type) => [type, this.links(type, 'Entity', 'Entity', relationshipColumns(type))]),
  );

  constructor(private readonly dir: string) {}

  ofKind(kind: EntityKind): CsvTable {
    return this.entities.get(kind) as CsvTable;
  }

  ofType(type: RelationshipType): CsvTable {
    return this.relationships.get(type) as CsvTable;
  }

  async end(): Promise<void> {
    await Promise.all(this.tables.map((table) => table.end()));
    await writeFile(join(this.dir, ARGUMENTS_FILE), this.args.map((argument) => `${argument}\n`).join(''));
  }

  private nodes(label: string, columns: readonly Column[]): CsvTable {
    return this.table(`--nodes=${label}`, label, [], columns);
  }

  private links(
    type: RelationshipType | 'STATED_IN' | 'ABOUT' | 'NOW',
    from: string,
    to: string,
    columns: readonly Column[] = [],
  ): CsvTable {
    return this.table(
      `--relationships=${type}`,
      `${from}-${type}-${to}`,
      [`:START_ID(${from})`, `:END_ID(${to})`],
      columns,
    );
  }

  private table(argument: string, name: string, links: readonly string[], columns: readonly Column[]): CsvTable {
    const file = `${name}.csv`;
    this.args.push(`${argument}=${file}`);
    const table = new CsvTable(this.dir, file, links, columns);
    this.tables.push(table);
    return table;
  }
}
