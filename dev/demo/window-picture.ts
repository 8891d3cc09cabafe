import type { BrowserContext, Page } from '@playwright/test';

/** Width of the picture, in CSS pixels; between tab and panel stands a line of one. */
const WIDTH = 1160;

/**
 * A picture of the window as an agent sees it, tab left and docked panel right: a headless browser has no
 * window to take it from, so the two are put side by side, each as it was rendered.
 */
export async function windowPicture(
  context: BrowserContext,
  inbox: Page,
  panel: Page,
  file: string,
): Promise<void> {
  const { width, height } = await panel.evaluate(() => ({
    width: window.innerWidth,
    height: window.innerHeight,
  }));
  await inbox.setViewportSize({ width: WIDTH - 1 - width, height });
  const [left, right] = await Promise.all([inbox.screenshot(), panel.screenshot()]);
  const frame = await context.newPage();
  try {
    await frame.setViewportSize({ width: WIDTH, height });
    const image = (picture: Buffer) =>
      `<img src="data:image/png;base64,${picture.toString('base64')}">`;
    await frame.setContent(
      `<body style="margin:0;display:flex;height:${height}px;background:#c8c4cd;gap:1px">
        ${image(left)}
        ${image(right)}`,
    );
    await frame.screenshot({ path: file });
  } finally {
    await frame.close();
  }
}
