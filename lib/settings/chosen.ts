import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import {
  apiName,
  NOTHING_CHOSEN,
  objectSettingsSchema,
  type Settings,
  settingsSchema,
} from '@/lib/settings/settings';
import { z } from '@/lib/zod';

/**
 * The part of the settings in which an organisation differs from what holds for all. It is what is
 * stored, so that a better default reaches everybody who did not choose otherwise.
 */
export const chosenSchema = z.extend(z.partial(settingsSchema), {
  version: settingsSchema.shape.version,
  objects: z.optional(z.record(apiName, z.partial(objectSettingsSchema))),
});
export type Chosen = z.infer<typeof chosenSchema>;

/** Lays what was chosen over what holds otherwise; of an object, list by list. */
export function withChosen(base: Settings, chosen: Chosen): Settings {
  const names = new Set([...Object.keys(base.objects), ...Object.keys(chosen.objects ?? {})]);
  const objects = [...names].map((name) => [
    name,
    { ...NOTHING_CHOSEN, ...base.objects[name], ...chosen.objects?.[name] },
  ]);
  return settingsSchema.parse({ ...base, ...chosen, objects: Object.fromEntries(objects) });
}

/** What these settings have that the defaults have not. */
export function chosenOf({ version, objects, ...others }: Settings): Chosen {
  const own = Object.entries(objects).flatMap(([name, one]) => {
    const base = DEFAULT_SETTINGS.objects[name];
    const differs = differing(one, base ?? {});
    return base !== undefined && Object.keys(differs).length === 0 ? [] : [[name, differs]];
  });
  return chosenSchema.parse({
    version,
    ...differing(others, DEFAULT_SETTINGS),
    ...(own.length > 0 && { objects: Object.fromEntries(own) }),
  });
}

function differing(value: object, base: object): Readonly<Record<string, unknown>> {
  const usual: ReadonlyMap<string, unknown> = new Map(Object.entries(base));
  return Object.fromEntries(
    Object.entries(value).filter(
      ([name, one]) => JSON.stringify(one) !== JSON.stringify(usual.get(name)),
    ),
  );
}
