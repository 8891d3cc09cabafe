import { expect, type Page } from '@playwright/test';
import { shapeOf } from '@/dev/org/describe/objects';
import type { Values } from '@/dev/org/rows';
import type { RunningOrg } from '@/dev/org/server';
import { PRIYA } from '@/dev/org/users';

/** What the agent has made in the org; everything else there is Jonas's. */
export function captured({ store }: RunningOrg, sobject: string): readonly Values[] {
  const shape = shapeOf(sobject);
  if (shape === undefined) throw new Error(`The org has no ${sobject}`);
  return store.rows
    .of(shape)
    .filter(({ values }) => values.CreatedById === PRIYA.id)
    .map(({ values }) => values);
}

/** The one record that the agent has made. Fails if there is none, or more. */
export function onlyCaptured(org: RunningOrg, sobject: string): Values {
  const [row, ...more] = captured(org, sobject);
  if (row === undefined || more.length > 0)
    throw new Error(`The agent made ${more.length + (row ? 1 : 0)} of ${sobject}`);
  return row;
}

/** The preview under this heading, as label and value. */
export async function previewed(panel: Page, heading: string): Promise<Record<string, string>> {
  await expect(panel.getByRole('heading', { name: heading })).toBeVisible();
  const labels = await panel.locator('main dt').allInnerTexts();
  const values = await panel.locator('main dd bdi').allInnerTexts();
  return Object.fromEntries(labels.map((label, index) => [label, values[index] ?? '']));
}

/** The button that saves what the preview shows. */
export const captureButton = (panel: Page, kind: string) =>
  panel.getByRole('button', { name: `Capture ${kind}`, exact: true });

/** Opens the preview as a form. */
export async function editFirst(panel: Page, kind: string): Promise<void> {
  await panel.getByRole('button', { name: `Edit first: Capture ${kind}` }).click();
}
