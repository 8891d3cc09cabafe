import { leftOut } from './left-out';

/**
 * jsforce's own transports never settle when the network fails, and one of them adds remote scripts to
 * the page. Every call of Threadside brings the transport of `lib/salesforce/transport.ts`, so that
 * these are made by jsforce's constructors but never asked.
 */
export default class Transport {
  readonly httpRequest = leftOut('transport');
}

export { Transport as HttpProxyTransport, Transport as XdProxyTransport };

/** Asked only whether it is supported. */
export const CanvasTransport = { supported: false };
