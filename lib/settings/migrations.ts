import { SETTINGS_VERSION } from '@/lib/settings/settings';
import { z } from '@/lib/zod';

type Stored = Readonly<Record<string, unknown>>;

/** How settings of one version become those of the next. A step is never changed once it has shipped. */
export interface Migration {
  readonly from: number;
  readonly up: (stored: Stored) => Stored;
}

/**
 * Every step so far, in order. A new version of the schema adds one here, and the last settings of the
 * old version to `fixtures/`, where the test looks for them.
 */
const MIGRATIONS: readonly Migration[] = [];

const versioned = z.looseObject({ version: z.int() });

/**
 * Brings stored settings of any version to the current one, step by step; null where they are none, or
 * come from a later Threadside. What comes out has the version, and still has to pass the schema.
 */
export function migrated(
  stored: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
  current: number = SETTINGS_VERSION,
): Stored | null {
  const read = versioned.safeParse(stored);
  if (!read.success) return null;
  let { version, ...settings }: Stored & { version: number } = read.data;
  while (version < current) {
    const step = migrations.find(({ from }) => from === version);
    if (step === undefined) return null;
    settings = step.up(settings);
    version += 1;
  }
  return version === current ? { ...settings, version } : null;
}
