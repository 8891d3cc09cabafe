/**
 * jsforce's classes extend Node's streams, and it offers every answer as a stream beside the promise.
 * Threadside reads the promise only, so that these are made and never read or written.
 */
export class Stream {}

export {
  Stream as Duplex,
  Stream as PassThrough,
  Stream as Readable,
  Stream as Transform,
  Stream as Writable,
};
