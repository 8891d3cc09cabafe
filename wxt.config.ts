import tailwindcss from '@tailwindcss/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { jsforceBrowser } from './lib/salesforce/jsforce/vite-plugin';

/**
 * The public half of the key that fixes the extension id in every build, so that the redirect URI
 * an administrator enters in Salesforce stays the same. The private half is not needed to build.
 */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArBfEFKecdWhyyNUH8pBBa97dOmjLrSpOmykTAXiObn1vNEzD0X0GFnmkGd+B3i+SgdhpgTTp36j41x8RCLFitszlIEDspGcDwMuHgoyeFBRfPGQiGPXICQF3fV1oZ4SO7vCc/fFJernttG67XRr285pPbMLVPT3Ut+DyN//ZENOt97ALtErs2th1xGLO+0jsEqMHRy3hfK/bjl8SVRHqCjVxEVvN85x/EOVno4FQz2N+QCrnrioK1FrMud+0e4jp5NKQsDzCs3cGlN+/32C1fOxshKDSr0LveP7smR4lynjKvz70kVanPbPOAAExJ/6IPThLm0Ptm33F/IyyxOUMZQIDAQAB';

/** Where the content scripts run and what the panel may call; nothing else is asked for. */
const INBOX_HOSTS = [
  'https://web.whatsapp.com/*',
  'https://www.messenger.com/*',
  'https://www.facebook.com/*',
];
const SALESFORCE_HOSTS = [
  'https://*.my.salesforce.com/*',
  'https://login.salesforce.com/*',
  'https://test.salesforce.com/*',
];

/**
 * Tells a page at once of all that its first script imports, now or later: the panel's reads what is kept
 * while the browser fetches the rest. In place of Vite's own preloading, which would fetch the rest only
 * when that script asks for it, and runs a polyfill that no browser of ours needs.
 */
function preloadImports(): Plugin {
  return {
    name: 'preload-imports',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, chunk }) {
        const files = new Set<string>();
        const add = (file: string) => {
          const found = bundle[file];
          if (found?.type !== 'chunk' || files.has(file)) return;
          files.add(file);
          for (const one of [...found.imports, ...found.dynamicImports]) add(one);
        };
        if (chunk) add(chunk.fileName);
        files.delete(chunk?.fileName ?? '');
        return [...files].map((file) => ({
          tag: 'link',
          injectTo: 'head',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        }));
      },
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions:
      browser === 'firefox'
        ? ['identity', 'storage', 'contextMenus', 'activeTab', 'scripting']
        : ['sidePanel', 'identity', 'storage', 'contextMenus', 'activeTab', 'scripting'],
    host_permissions: [...INBOX_HOSTS, ...SALESFORCE_HOSTS],
    // Asked for host by host, when an inbox is switched on; one of somebody's own can be anywhere.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_app_openPanel__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+Y', mac: 'Command+Shift+Y' } },
      'look-up': {
        suggested_key: { default: 'Ctrl+Shift+F', mac: 'MacCtrl+Shift+F' },
        description: '__MSG_app_lookUp__',
      },
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'panel@threadside.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: KEY, minimum_chrome_version: '125' }),
  }),
  vite: () => ({
    plugins: [tailwindcss(), jsforceBrowser(), preloadImports()],
    optimizeDeps: { rolldownOptions: { plugins: [jsforceBrowser()] } },
    build: { sourcemap: false, modulePreload: false, target: ['chrome125', 'firefox140'] },
  }),
});
