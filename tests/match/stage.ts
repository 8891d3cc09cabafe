import { phone } from '@/dev/org/describe/builders';
import { CONTACT } from '@/dev/org/describe/contact';
import type { FieldDescribe } from '@/dev/org/describe/field';
import { LEAD } from '@/dev/org/describe/lead';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { Rows } from '@/dev/org/rows';
import { plant } from '@/dev/org/seed/plant';
import { plantSetup } from '@/dev/org/seed/setup-rows';
import { type RunningOrg, startOrg } from '@/dev/org/server';
import type { Client } from '@/lib/salesforce/client';
import { createClient } from '@/lib/salesforce/connection';

/** What a chat is matched with; a record of another object is in the org for nobody to find. */
const SHAPES = new Map<string, ObjectShape>([CONTACT, LEAD].map((shape) => [shape.name, shape]));

/** A person to put into the org. */
export interface Person {
  readonly sobject: string;
  readonly fields: Readonly<Record<string, string | boolean | null>>;
}

/** The local org with an audience of our choosing, and a client that calls it over HTTP. */
export class Stage {
  private constructor(
    readonly org: RunningOrg,
    readonly client: Client,
  ) {}

  /** Starts an org in which every field that these people hold exists: as a phone field, if it has none. */
  static async open(people: readonly Person[]): Promise<Stage> {
    for (const { sobject, fields } of people) {
      for (const name of Object.keys(fields)) addPhone(SHAPES.get(sobject), name);
    }
    const org = await startOrg({ httpsPort: null });
    return new Stage(org, clientOf(org));
  }

  /** Empties the org, puts these people into it, all indexed, and gives their ids. */
  set(people: readonly Person[]): (string | null)[] {
    const rows = new Rows();
    plantSetup(rows);
    this.org.store.rows = rows;
    return people.map(({ sobject, fields }) => {
      const shape = SHAPES.get(sobject);
      return shape === undefined ? null : plant(rows, shape, saved(fields)).id;
    });
  }

  async close(): Promise<void> {
    await this.org.close();
  }
}

/** Salesforce takes the white space around a value away when it saves. */
function saved(fields: Person['fields']): Person['fields'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.trim() || null : value,
    ]),
  );
}

function addPhone(shape: ObjectShape | undefined, name: string): void {
  if (shape === undefined || shape.fields.some((field) => field.name === name)) return;
  // The org's objects are fixed while it runs; this one is made for the corpus before it starts.
  (shape.fields as FieldDescribe[]).push(
    phone(name, name.replace(/__c$/, '').replaceAll('_', ' ')),
  );
}

function clientOf({ accessToken, httpUrl, username }: RunningOrg): Client {
  if (httpUrl === null) throw new Error('the org has no plain HTTP');
  const access = { accessToken, instanceUrl: httpUrl };
  const identity = {
    orgId: '00D000000000000AAA',
    orgName: 'Corpus',
    orgKind: 'developer' as const,
    host: 'localhost',
    userId: '005000000000000AAA',
    username,
    displayName: username,
    locale: 'en',
    country: null,
    timeZone: 'UTC',
  };
  return createClient(identity, {
    current: async () => access,
    refresh: async () => {
      throw new Error('the org refused its own token');
    },
  });
}
