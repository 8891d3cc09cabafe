/** The app that the org has installed: a public client, PKCE required, refresh tokens rotated. */
export const REGISTERED_APP = {
  name: 'Threadside',
  consumerKey:
    '3MVG9HaldenFreightLocal0nly.ThreadsideStandIn_7Kq2Zr4WnX9bTf6Yc1Lm8PdEo5GhJs3VuAiRw0QxBk',
  callback: 'https://pfmfmkikdpdeimgfpniboinmcfebkdfn.chromiumapp.org/',
  scopes: ['api', 'refresh_token', 'offline_access', 'id'],
} as const;
