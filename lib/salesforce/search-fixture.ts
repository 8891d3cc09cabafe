import type { Client } from '@/lib/salesforce/client';
import type { FieldDescribe } from '@/lib/salesforce/describe';
import { aField, anObject } from '@/lib/salesforce/describe-fixture';
import { z } from '@/lib/zod';

const field = (name: string, type: string, relationshipName: string | null = null) =>
  aField(name, type, { label: `${name} label`, relationshipName });

const object = (name: string, fields: readonly FieldDescribe[]) =>
  anObject(name, [
    field('Id', 'id'),
    field('Name', 'string'),
    field('LastModifiedDate', 'datetime'),
    field('SystemModstamp', 'datetime'),
    ...fields,
  ]);

export const contact = {
  describe: object('Contact', [
    field('AccountId', 'reference', 'Account'),
    field('Phone', 'phone'),
    field('WhatsApp__c', 'phone'),
    field('Email', 'email'),
    field('Title', 'string'),
  ]),
  fields: ['Title', 'Hidden__c'],
};
export const lead = {
  describe: object('Lead', [field('Phone', 'phone'), field('Email', 'email')]),
  fields: [],
};
export const context = { country: 'BR', contact, lead };

/** A row as Salesforce answers it. */
export const row = (type: string, id: string, fields: Record<string, unknown>) => ({
  attributes: { type, url: `/services/data/v66.0/sobjects/${type}/${id}` },
  Id: id,
  ...fields,
});
export const ADA = '003000000000001AAA';
export const BO = '00Q000000000001AAA';

const compositeBody = z.object({ compositeRequest: z.array(z.object({ url: z.string() })) });

/**
 * A Salesforce that answers searches and queries, alone or together, with given rows, and keeps what it
 * was asked (`asked`) and by which calls (`paths`).
 */
export function salesforce(
  found: readonly unknown[],
  queried: Record<string, readonly unknown[] | 'refused'> = {},
) {
  const asked: string[] = [];
  const paths: string[] = [];

  const part = (url: string) => {
    const text = new URLSearchParams(url.slice(url.indexOf('?'))).get('q') ?? '';
    asked.push(text);
    if (url.startsWith('/search')) return { httpStatusCode: 200, body: { searchRecords: found } };
    const rows = queried[/ FROM (\w+)/.exec(text)?.[1] ?? ''] ?? [];
    if (rows === 'refused')
      return {
        httpStatusCode: 400,
        body: [{ errorCode: 'INVALID_FIELD', message: 'No such column' }],
      };
    return { httpStatusCode: 200, body: { done: true, records: rows } };
  };

  const client: Client = {
    identity: {
      orgId: '00D000000000001AAA',
      orgName: 'Test',
      orgKind: 'developer',
      host: 'test.my.salesforce.com',
      userId: '005000000000001AAA',
      username: 'agent@example.com',
      displayName: 'Agent',
      locale: 'pt-BR',
      country: 'BR',
      timeZone: 'America/Manaus',
    },
    call: async ({ method, path, body, schema }) => {
      paths.push(`${method} ${path.split('?')[0]}`);
      const parts = path === '/composite' ? compositeBody.parse(body).compositeRequest : null;
      const answer =
        parts === null ? part(path).body : { compositeResponse: parts.map(({ url }) => part(url)) };
      return { status: 200, body: schema.parse(answer), date: null, lastModified: null };
    },
  };
  return { client, asked, paths };
}
