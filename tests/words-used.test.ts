import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { PROBLEM_WORDS } from '@/lib/salesforce/problem-kinds';

const ROOT = path.join(import.meta.dirname, '..');

/** What an agent may read, as the build names it: `app_name`, of a count without its plural form. */
async function words(): Promise<ReadonlySet<string>> {
  const messages = generateChromeMessages(
    await parseMessagesFile(path.join(ROOT, 'locales/en.yml')),
  );
  const names = Object.keys(messages).filter((name) => !name.startsWith('@@'));
  return new Set(names.map((name) => name.replace(/_(?:zero|one|two|few|many|other)$/, '')));
}

/** What the sources name: `i18n.t('app.lookUp')`, a table of keys, `__MSG_app_name__`. */
function named(): ReadonlySet<string> {
  const sources = ['components', 'entrypoints', 'lib'].flatMap((room) =>
    readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => path.join(room, file)),
  );
  const text = [...sources, 'wxt.config.ts'].map((file) =>
    readFileSync(path.join(ROOT, file), 'utf8'),
  );
  const keys = text.join('\n').matchAll(/['"]([a-z]\w*(?:\.\w+)+)['"]|__MSG_(\w+)__/g);
  const ofProblems = Object.values(PROBLEM_WORDS).flatMap((one) =>
    ['title', 'meaning', 'next'].map((part) => `errors.${one}.${part}`),
  );
  const all = [...ofProblems, ...[...keys].map(([, key, name]) => key ?? name ?? '')];
  return new Set(all.map((key) => key.replaceAll('.', '_')));
}

test('every word that is translated is read somewhere', async () => {
  const used = named();
  expect([...(await words())].filter((name) => !used.has(name))).toEqual([]);
});
