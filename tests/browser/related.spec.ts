import { expect, type Page } from '@playwright/test';
import { CAMPAIGN } from '@/dev/org/describe/campaign';
import { CAMPAIGN_MEMBER } from '@/dev/org/describe/campaign-member';
import { plantPast } from '@/dev/org/past-the-api';
import { row } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { addRow, fieldOf } from '@/tests/browser/support/org-rows';
import { restCalls } from '@/tests/browser/support/rest-calls';

const section = (panel: Page, title: string) =>
  panel
    .locator('main details')
    .filter({ has: panel.getByRole('heading', { level: 3, name: title }) });

test('what hangs on a person takes one call, can be edited in place, and each part opens in Salesforce', async ({
  desk: { open, panel },
  org,
}) => {
  await open('ingrid');
  await expect(section(panel, 'Account')).toContainText('Owner Jonas Lie');
  await expect(section(panel, 'Opportunities 2 open')).toContainText('Cold-chain renewal 2027');
  await expect(section(panel, 'Opportunities 2 open')).not.toContainText(
    'Cold-chain contract 2026',
  );
  await expect(section(panel, 'Cases 1 open of 7')).toContainText('00014827');
  await expect(section(panel, 'Cases 1 open of 7')).not.toContainText('Seal damaged');
  const activity = section(panel, 'Activity').getByRole('listitem');
  await expect(activity.first()).toContainText('Visit to the Tromsø hub');
  await expect(activity.getByText('Prepare lane rates')).toBeVisible();
  expect(restCalls(org).filter((call) => call === 'POST composite')).toHaveLength(2);

  const deal = section(panel, 'Opportunities').locator('details').first();
  await deal.locator('summary').click();
  await row(panel, 'StageName').getByRole('button').first().click();
  const stage = row(panel, 'StageName').getByRole('combobox');
  await stage.selectOption('Negotiation/Review');
  await stage.press('Enter');
  await expect(row(panel, 'StageName')).toContainText('Saved');
  const id = (await deal.getAttribute('data-record')) ?? '';
  expect(fieldOf(org, id, 'StageName')).toBe('Negotiation/Review');
  await expect(deal.locator('summary')).toContainText('Negotiation/Review');
  await expect(deal.getByRole('link', { name: 'Open in Salesforce' })).toHaveAttribute(
    'href',
    new RegExp(`/lightning/r/Opportunity/${id}/view$`),
  );

  await section(panel, 'Cases').getByRole('button', { name: 'Show 6 closed' }).click();
  await expect(section(panel, 'Cases')).toContainText('Seal damaged on arrival');
});

test('a folded section stays folded in a panel that is opened later', async ({
  desk: { open, panel, inbox },
  openPanel,
  org,
}) => {
  await open('ingrid');
  await section(panel, 'Account').locator('summary').first().click();
  await expect(section(panel, 'Account')).not.toContainText('Owner Jonas Lie');
  await panel.close();
  const later = await openPanel(inbox);
  await expect(section(later, 'Opportunities 2 open')).toContainText('Cold-chain renewal 2027');
  await expect(section(later, 'Account')).not.toContainText('Owner Jonas Lie');
  expect(restCalls(org).filter((call) => call === 'POST composite')).toHaveLength(2);
});

test('a Lead shows its campaigns', async ({ desk: { open, panel }, org }) => {
  const LeadId = addRow(org, 'Lead', {
    LastName: 'Mokoena',
    Company: 'Mokoena Fresh Produce',
    MobilePhone: '+27 82 555 0147',
  });
  const [campaign] = org.store.rows.of(CAMPAIGN);
  const CampaignId = campaign?.id ?? '';
  plantPast(org.store, CAMPAIGN_MEMBER, { LeadId, CampaignId, Status: 'Responded' });
  await open('thabo');
  const campaigns = section(panel, 'Campaigns 1');
  await expect(campaigns).toContainText(String(campaign?.values.Name));
  await expect(campaigns).toContainText('Responded');
  await expect(campaigns.getByRole('link')).toHaveAttribute(
    'href',
    new RegExp(`/Campaign/${CampaignId}/view$`),
  );
  await expect(section(panel, 'Cases')).toHaveCount(0);
});
