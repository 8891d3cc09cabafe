import { REGISTERED_APP } from '@/dev/org/app';
import { escapeHtml, page } from '@/dev/org/page';
import { ORG_NAME } from '@/dev/org/seed/setup-rows';
import { type OrgUser, USERS } from '@/dev/org/users';

const SCOPE_WORDS: Readonly<Record<string, string>> = {
  api: 'Read and change records through the API',
  refresh_token: 'Stay signed in until you sign out',
  offline_access: 'Stay signed in until you sign out',
  id: 'Know who you are',
};

/** Where someone types a user name and password; both are told, since everyone here is invented. */
export function loginView(signIn: string, username: string, problem: string | null): string {
  const people = USERS.filter(({ password }) => password !== null).map(
    (user) =>
      `<tr><td>${escapeHtml(user.username)}</td><td><code>${escapeHtml(user.password ?? '')}</code></td>` +
      `<td>${escapeHtml(user.note)}</td></tr>`,
  );
  return page(
    `Log in to ${ORG_NAME}`,
    `${problem === null ? '' : `<p role="alert"><strong>${escapeHtml(problem)}</strong></p>`}
<form method="post" action="/login">
  <input type="hidden" name="sign_in" value="${escapeHtml(signIn)}">
  <label>User name <input name="username" autocomplete="off" value="${escapeHtml(username)}"></label>
  <label>Password <input name="password" type="password" autocomplete="off"></label>
  <button>Log in</button>
</form>
<h2>Invented users</h2>
<table><tr><th>User name</th><th>Password</th><th></th></tr>
${people.join('\n')}
</table>`,
  );
}

/** Where someone who is logged in lets the app in, or does not. */
export function consentView(signIn: string, user: OrgUser, scope: string): string {
  const words = new Set(scope.split(' ').map((one) => SCOPE_WORDS[one] ?? one));
  const list = [...words].map((text) => `<li>${escapeHtml(text)}</li>`).join('\n');
  return page(
    `Allow ${REGISTERED_APP.name}?`,
    `<p>${escapeHtml(`${user.firstName} ${user.lastName}`)}, ${escapeHtml(user.username)}</p>
<ul>
${list}
</ul>
<form method="post" action="/services/oauth2/consent">
  <input type="hidden" name="sign_in" value="${escapeHtml(signIn)}">
  <button name="answer" value="allow">Allow</button>
  <button name="answer" value="deny">Deny</button>
  <button name="answer" value="switch">Use another user</button>
</form>`,
  );
}
