import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export type PageScript =
  | 'whatsapp'
  | 'messenger'
  | 'instagram'
  | 'telegram'
  | 'telegram-a'
  | 'google-messages'
  | 'linkedin'
  | 'line'
  | 'business-suite'
  | 'desk';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The script of one page, as `bundleFile` gives it. */
export function bundle(page: PageScript): Promise<string> {
  return bundleFile(`${root}/dev/inboxes/pages/${page}/main.ts`);
}

/**
 * A TypeScript file (its absolute path) with all that it imports, as one classic script. Throws what
 * the bundler throws.
 */
export async function bundleFile(file: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: file,
        output: { format: 'iife' },
      },
    },
  });
  for (const output of [result].flat()) {
    const code = 'output' in output ? output.output[0].code : null;
    if (code) return code;
  }
  throw new Error(`Nothing was made of ${file}`);
}
