// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { usePainted } from '@/components/hooks/use-painted';
import { draw } from '@/components/testing';

function Look({ isDrawn }: { isDrawn: boolean }) {
  return <p>{usePainted(isDrawn) ? 'painted' : 'not yet'}</p>;
}

const said = () => document.body.textContent;

test('it is told a frame after something was drawn, and not before', async () => {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {});
  const { redraw } = draw(<Look isDrawn={false} />);
  expect(frames).toEqual([]);
  redraw(<Look isDrawn />);
  expect(said()).toBe('not yet');
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(said()).toBe('not yet');
  frames[0]?.(0);
  await vi.waitFor(async () => {
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(said()).toBe('painted');
  });
  vi.unstubAllGlobals();
});
