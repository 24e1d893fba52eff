import type { Page } from 'playwright-core';

/** A public form: where it is, what a newcomer writes in it (by the name of each field), and the page it ends on. Paths are French. */
export type PublicForm = { path: string; fields: Record<string, string>; thanks: string };

/** Every form that needs no link from a mail. `who` keeps writers apart: each is one of few writers of its network. */
export function publicForms(slug: string, who: string): PublicForm[] {
  const [name, email] = ['Léa Parcours', `${who}@demo.example`];
  const message = { name, email, subject: 'Venir voir', body: 'Bonjour, peut-on passer un jeudi ?' };
  return [
    { path: '/contact?motif=question', fields: message, thanks: '/merci/message' },
    { path: '/contact?motif=besoin', fields: { ...message, subject: 'Nous cherchons une cantine', search: '/recherche?q=cantine' }, thanks: '/merci/message' },
    { path: `/projets/${slug}/ecrire`, fields: message, thanks: '/merci/message' },
    { path: `/projets/${slug}/signaler`, fields: { reason: 'wrong', field: 'places', text: 'L’adresse a changé.', email }, thanks: '/merci/report' },
    { path: '/avis', fields: { page: '/charte', text: 'Clair.', email }, thanks: '/merci/feedback' },
    { path: '/alertes?q=jardin', fields: { email, frequency: 'weekly' }, thanks: '/merci/alert' },
    { path: '/alertes', fields: { email: `lettre.${email}`, frequency: 'monthly' }, thanks: '/merci/alert' },
    { path: '/proposer', fields: { title: 'Le zigzagodrome', summary: 'On y répare des zigzags.', place: 'Crest 26400', startYear: '2021', name, email, mine: '1' }, thanks: '/merci/proposal' },
    {
      path: '/devenir-partenaire', thanks: '/merci/application',
      fields: { organisation: `Les ${who}`, type: 'associations-accompagnateurs', mission: 'Nous accompagnons.', inventory: 'yes', inventoryName: 'Carnet', inventoryLicence: 'lo-2.0', contactName: name, email, charter: '1' },
    },
    { path: '/connexion/rejoindre', fields: { partner: '*', name, email, note: 'J’y travaille depuis mars.' }, thanks: '/connexion/rejoindre?envoye=1' },
    { path: '/connexion/mot-de-passe', fields: { email }, thanks: '/connexion/mot-de-passe?envoye=1' },
  ];
}

export const formOf = (page: Page) => page.locator('main form[method="post"]').first();
export const submitOf = (page: Page) => formOf(page).locator('button[type="submit"]').first();

/** Writes in a form as somebody does: ticks, chooses (`*`: the first there is), types. */
export async function fillForm(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const box = formOf(page).locator(`[name="${name}"]`);
    const kind = await box.first().evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName));
    if (kind === 'radio') await formOf(page).locator(`[name="${name}"][value="${value}"]`).check();
    else if (kind === 'checkbox') await box.check();
    else if (kind === 'SELECT') await box.selectOption(value === '*' ? { index: 1 } : value);
    else await box.fill(value);
  }
}
