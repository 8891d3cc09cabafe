import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const standIn = (name: string) => fileURLToPath(new URL(`./stand-ins/${name}.ts`, import.meta.url));

/**
 * What jsforce asks for and Threadside never uses (SOAP, CSV, files, streams, its own OAuth and its own
 * ways to send a request): each is 5 to 90 kB, or does things that an extension may not do.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  '../util/stream': standIn('lazy-stream'),
  './util/get-body-size': standIn('body-size'),
  './util/stream': standIn('lazy-stream'),
  './query': standIn('records'),
  './record-stream': standIn('records'),
  './sobject': standIn('records'),
  crypto: standIn('crypto'),
  'csv-parse': standIn('csv'),
  'csv-parse/sync': standIn('csv'),
  'csv-stringify': standIn('csv'),
  'csv-stringify/sync': standIn('csv'),
  'form-data': standIn('form-data'),
  querystring: standIn('querystring'),
  stream: standIn('stream'),
  xml2js: standIn('xml2js'),
  './browser/client': standIn('browser-client'),
  './registry': require.resolve('jsforce/lib/browser/registry'),
  './transport': standIn('transport'),
};

/** Node's events as a package. */
const EVENTS = require.resolve('events/');

const JSFORCE = /[\\/]node_modules[\\/]jsforce[\\/]lib[\\/]/;
/** Our transport answers jsforce in its own terms, with a stream that nobody reads. */
const OURS = /[\\/]lib[\\/]salesforce[\\/]/;

/**
 * A Vite plugin that makes `jsforce/lib/core` fit into a browser bundle: Node's events become a package,
 * what Threadside doesn't use becomes a stand-in. It touches no other importer.
 */
export function jsforceBrowser(): Plugin {
  return {
    name: 'jsforce-browser',
    enforce: 'pre',
    resolveId(id, importer) {
      if (importer === undefined) return null;
      if (JSFORCE.test(importer)) return id === 'events' ? EVENTS : (LEFT_OUT[id] ?? null);
      return OURS.test(importer) && id === 'node:stream' ? standIn('stream') : null;
    },
  };
}
