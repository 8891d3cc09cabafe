import { type ObjectSettings, objectSettingsOf, type Settings } from '@/lib/settings/settings';

/** A change of settings, made on them as they are when it is stored. */
export type SettingsChange = (settings: Settings) => Settings;

/** Changes what was chosen about one object; adds the object where it was not named yet. */
export function changeObject(
  sobject: string,
  change: (one: ObjectSettings) => Partial<ObjectSettings>,
): SettingsChange {
  return (settings) => {
    const one = objectSettingsOf(settings, sobject);
    return {
      ...settings,
      objects: { ...settings.objects, [sobject]: { ...one, ...change(one) } },
    };
  };
}

/** Takes an object away, from what can be created too. */
export function removeObject(sobject: string): SettingsChange {
  return ({ objects: { [sobject]: _gone, ...objects }, ...settings }) => ({
    ...settings,
    objects,
    creates: withoutName(settings.creates, sobject),
  });
}

/** The list with a name at its end; as it is where the name is in it. */
export function withName(names: readonly string[], name: string): string[] {
  return names.includes(name) ? [...names] : [...names, name];
}

/** The list without a name. */
export function withoutName(names: readonly string[], name: string): string[] {
  return names.filter((one) => one !== name);
}

/** The list with a name one place further up (-1) or down (1), as it is where that leads out of it. */
export function movedName(names: readonly string[], name: string, step: -1 | 1): string[] {
  const at = names.indexOf(name);
  const other = names[at + step];
  if (at === -1 || other === undefined) return [...names];
  return names.map((one) => (one === name ? other : one === other ? name : one));
}
