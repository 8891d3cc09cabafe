import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ORG_ERRORS } from '@/dev/org/error-codes';

test('every error in the table is one that the org can produce', () => {
  const sources = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|error-codes\.ts$/.test(file))
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n');
  const unused = Object.keys(ORG_ERRORS).filter((situation) => !sources.includes(`'${situation}'`));
  expect(unused).toEqual([]);
});
