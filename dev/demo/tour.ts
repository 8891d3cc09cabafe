import type { Page } from '@playwright/test';
import { connect } from '@/dev/drive/connect';
import { openInbox, type Stage } from '@/dev/drive/stage';
import { standIn } from '@/dev/drive/stand-in';

/** One step of the tour: what was done, the ids it was done to, and whether the org says so too. */
export interface TourStep {
  readonly name: string;
  readonly ids: readonly string[];
  readonly confirmed: boolean;
  /** What the org holds, for whoever reads along. */
  readonly evidence: string;
}

/** Asks the org past the extension. */
type Ask = (soql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/**
 * Plays the main job headless, from sign-in to a captured Case. Each step is yielded once it was done in
 * the panel and looked up in the org; `panel` and `inbox` are there to be pictured.
 */
export async function* tour(
  stage: Stage,
  ask: Ask,
): AsyncGenerator<TourStep & { readonly panel: Page; readonly inbox: Page }> {
  const { inbox, panel } = await openInbox(stage);
  const show = (step: TourStep) => ({ ...step, panel, inbox });
  const name = panel.getByRole('heading', { level: 2 });

  await connect(stage.browser.context, panel, stage.org);
  const [user] = await ask(`SELECT Id FROM User WHERE Username = '${stage.org.username}'`);
  const token = stage.org.calls
    .all()
    .find(({ path, status }) => path === '/services/oauth2/token' && status === 200);
  const asked = stage.org.calls
    .all()
    .some(
      ({ path, hasAuthorization, status }) =>
        /\/(?:limits|describe|composite)$/.test(path) && hasAuthorization && status === 200,
    );
  yield show(
    step(
      'Connect',
      [idOf(user)],
      `${stage.org.username} has a token, and the panel is answered with it`,
      user && token && asked,
    ),
  );

  await standIn(inbox).open('ingrid');
  await name.filter({ hasText: 'Ingrid Solheim-Andreassen' }).waitFor();
  const [ingrid] = await ask(
    "SELECT Id, Name, MobilePhone, Title FROM Contact WHERE MobilePhone = '+47 912 34 567'",
  );
  const shown = await panel.getByRole('link', { name: 'Open in Salesforce' }).getAttribute('href');
  yield show(
    step(
      'Match',
      [idOf(ingrid)],
      `${ingrid?.Name} has ${ingrid?.MobilePhone}`,
      shown?.includes(idOf(ingrid)),
    ),
  );

  await standIn(inbox).open('adaeze');
  await panel.getByRole('heading', { name: '4 people have this number' }).waitFor();
  await panel.getByRole('button', { name: /Adaeze Okonkwo-Whitmore/ }).click();
  await name.filter({ hasText: 'Adaeze Okonkwo-Whitmore' }).waitFor();
  const [adaeze] = await ask("SELECT Id, Name FROM Contact WHERE LastName = 'Okonkwo-Whitmore'");
  const picked = await panel.getByRole('link', { name: 'Open in Salesforce' }).getAttribute('href');
  yield show(
    step('Pick', [idOf(adaeze)], `${adaeze?.Name} was picked`, picked?.includes(idOf(adaeze))),
  );

  await standIn(inbox).open('ingrid');
  await name.filter({ hasText: 'Ingrid Solheim-Andreassen' }).waitFor();
  const title = () => ask(`SELECT Title FROM Contact WHERE Id = '${idOf(ingrid)}'`);
  const row = panel.locator('[data-field="Title"]');
  await row.getByRole('button').first().click();
  await row.getByRole('textbox').fill('Head of Procurement & Logistics');
  await row.getByRole('textbox').press('Enter');
  await row.getByRole('button', { name: 'Undo' }).waitFor();
  const edited = (await title())[0]?.Title;
  yield show(
    step(
      'Edit',
      [idOf(ingrid)],
      `Title is “${edited}”`,
      edited === 'Head of Procurement & Logistics',
    ),
  );

  await row.getByRole('button', { name: 'Undo' }).click();
  await row.getByText('Undone').waitFor();
  const undone = (await title())[0]?.Title;
  yield show(step('Undo', [idOf(ingrid)], `Title is “${undone}” again`, undone === ingrid?.Title));

  await standIn(inbox).open('thabo');
  await panel.getByRole('button', { name: 'Capture Lead', exact: true }).click();
  await panel.getByText('Lead saved').waitFor();
  const leads = await ask(
    "SELECT Id, Name, MobilePhone, LeadSource FROM Lead WHERE LastName = 'Mokoena' AND FirstName = 'Thabo'",
  );
  yield show(
    step(
      'Capture a Lead',
      leads.map(idOf),
      leads.map((lead) => `${lead.Name}, ${lead.MobilePhone}, ${lead.LeadSource}`).join('; '),
      leads.length === 1,
    ),
  );

  await standIn(inbox).open('ingrid');
  await panel.getByRole('button', { name: 'Open Case', exact: true }).click();
  await panel.getByRole('button', { name: 'Capture Case', exact: true }).click();
  await panel.getByText('Case saved').waitFor();
  const cases = await ask(
    `SELECT Id, CaseNumber, Subject, Origin FROM Case WHERE ContactId = '${idOf(ingrid)}' AND Origin = 'WhatsApp'`,
  );
  yield show(
    step(
      'Capture a Case',
      cases.map(idOf),
      cases.map((one) => `${one.CaseNumber}, ${one.Subject}`).join('; '),
      cases.length === 1,
    ),
  );
}

function step(name: string, ids: readonly string[], evidence: string, proof: unknown): TourStep {
  return { name, ids, evidence, confirmed: Boolean(proof) };
}

function idOf(row: Readonly<Record<string, unknown>> | undefined): string {
  return String(row?.Id ?? 'none');
}
