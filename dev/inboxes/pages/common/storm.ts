import { nextTask } from '@/dev/inboxes/pages/common/pace';

/** Renderings in one task: some come at once, some apart, as presence updates do. */
const AT_ONCE = 10;

/**
 * Calls `render` so many times and counts the mutations that this makes in `region`.
 * @returns the number of mutation records
 */
export async function storm(times: number, region: Node, render: () => void): Promise<number> {
  let count = 0;
  const observer = new MutationObserver((records) => {
    count += records.length;
  });
  observer.observe(region, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  for (let done = 0; done < times; done += 1) {
    render();
    if (done % AT_ONCE === AT_ONCE - 1) await nextTask();
  }
  count += observer.takeRecords().length;
  observer.disconnect();
  return count;
}
