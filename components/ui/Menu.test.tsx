// @vitest-environment jsdom
import Link from 'lucide-react/icons/link';
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { click, draw, find, press } from '@/components/testing';
import { Menu } from '@/components/ui/Menu';

/** jsdom knows no popovers: only that opening and closing are told, before and after. */
beforeEach(() => {
  const tell = (newState: string) =>
    function (this: HTMLElement) {
      for (const when of ['beforetoggle', 'toggle']) {
        const event = Object.assign(new Event(when), { newState });
        act(() => void this.dispatchEvent(event));
      }
    };
  Object.assign(HTMLElement.prototype, { showPopover: tell('open'), hidePopover: tell('closed') });
});

const onRefresh = vi.fn();

function openMenu(): void {
  onRefresh.mockReset();
  draw(
    <Menu
      label="More"
      entries={[
        { label: 'Refresh', icon: Link, onSelect: onRefresh },
        { label: 'Copy link', icon: Link, copies: 'https://example.my.salesforce.com/003' },
        { label: 'Open', icon: Link, href: 'https://example.my.salesforce.com/' },
      ]}
    />,
  );
  act(() => find('[popover]').showPopover());
}

const focused = () => document.activeElement?.textContent;

test('opening puts the focus on the first entry and says so', () => {
  openMenu();
  expect(focused()).toBe('Refresh');
  expect(find('[aria-haspopup=menu]').getAttribute('aria-expanded')).toBe('true');
});

test('the arrows go round, Home and End to the ends', () => {
  openMenu();
  const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => {
    press(key);
    return focused();
  });
  expect(seen).toEqual(['Copy link', 'Open', 'Refresh', 'Open', 'Refresh', 'Open']);
});

test('Esc closes and gives the focus back to the button', () => {
  openMenu();
  press('Escape');
  const button = find('[aria-haspopup=menu]');
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-expanded')).toBe('false');
});

test('an entry closes the menu and acts', () => {
  openMenu();
  click(find('[role=menuitem]:first-child'));
  expect(onRefresh).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(find('[aria-haspopup=menu]'));
});

test('a copying entry copies, says so and leaves the menu open', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  openMenu();
  press('ArrowDown');
  await act(async () => (document.activeElement as HTMLElement | null)?.click());
  expect(writeText).toHaveBeenCalledWith('https://example.my.salesforce.com/003');
  expect(focused()).toBe('Copied');
  expect(find('[aria-haspopup=menu]').getAttribute('aria-expanded')).toBe('true');
  vi.unstubAllGlobals();
});
