/**
 * jsforce's sign-in for web pages keeps tokens in localStorage and uses the implicit flow. Threadside
 * signs in with `launchWebAuthFlow` instead.
 */
export class BrowserClient {}
export default new BrowserClient();
