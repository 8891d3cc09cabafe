import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from '@/dev/built-extension';
import { invite } from '@/dev/demo/invite';
import { tour } from '@/dev/demo/tour';
import { windowPicture } from '@/dev/demo/window-picture';
import { askOrg } from '@/dev/drive/ask-org';
import { startStage } from '@/dev/drive/stage';

/** Where the tour's pictures go; not kept in the repository. */
const PICTURES = path.resolve('pictures');

/** `--picture FILE`: where a picture of the whole window goes, at the step that shows a matched person. */
const PICTURED_STEP = 'Match';
const { values } = parseArgs({
  options: { tour: { type: 'boolean', default: false }, picture: { type: 'string' } },
});

/** A display that a person sits at: macOS and Windows have one, Linux says so. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

builtExtension();
process.exitCode =
  hasDisplay && !values.tour && values.picture === undefined ? await invite() : await play();

/** Plays the tour without a display; 0 only if the org confirmed every step. */
async function play(): Promise<number> {
  await mkdir(PICTURES, { recursive: true });
  const stage = await startStage({ headless: true });
  const ask = (soql: string) => askOrg(stage.org, soql);
  let number = 0;
  let failed = 0;
  try {
    for await (const { name, ids, evidence, confirmed, inbox, panel } of tour(stage, ask)) {
      number += 1;
      const file = `${String(number).padStart(2, '0')}-${name.toLowerCase().replaceAll(' ', '-')}.png`;
      await panel.screenshot({ path: path.join(PICTURES, file) });
      if (values.picture !== undefined && name === PICTURED_STEP)
        await windowPicture(stage.browser.context, inbox, panel, values.picture);
      if (!confirmed) failed += 1;
      console.log(`${confirmed ? 'ok    ' : 'FAILED'} ${name}: ${ids.join(', ')} (${evidence})`);
    }
  } catch (thrown) {
    failed += 1;
    console.log(`FAILED the step after ${number}: ${thrown}`);
  } finally {
    await stage.close();
  }
  console.log(`${number} steps played, ${failed} failed. Pictures: ${PICTURES}`);
  return failed === 0 ? 0 : 1;
}
