import { leftOut } from './left-out';
import { Stream } from './stream';

/** The stream of an answer, before there is one; nobody reads it. */
export function createLazyStream() {
  return { stream: new Stream(), setStream: () => undefined };
}

/** For uploads in pieces, which Threadside never makes. */
export const concatStreamsAsDuplex = leftOut('streams');
/** For answers in pieces: `fetch` gives them whole. */
export const readAll = leftOut('streams');
