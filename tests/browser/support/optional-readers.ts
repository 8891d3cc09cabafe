import { startStage } from '@/dev/drive/stage';
import { test as base } from '@/tests/browser/support/readers';
import { switchAllOn } from '@/tests/inboxes/switch-on';

/** A test of what content scripts tell, in a shared browser with every optional inbox switched on. */
export const test = base.extend({
  shared: [
    async ({ headless }, use) => {
      const stage = await startStage({ headless });
      await switchAllOn(stage.browser);
      await use(stage);
      await stage.close();
    },
    { scope: 'worker' },
  ],
});
