import { expect } from '@jest/globals';
import { anItem, type ImportSession } from './import-session.js';
import type { PartnerSession } from './partner-session.js';

/** What may be a refused sheet waits for somebody to read it: its partner tells it from what was taken off, and can send it to the team. */
export async function isHeldBack(partner: PartnerSession, file: ImportSession, refused: string): Promise<void> {
  const [twin] = await file.push([anItem('refused-twin', { title: 'La fiche qui ressemble', summary: 'Autre' }, { possibleDuplicates: [{ projectId: refused, score: 80, parts: {} }] })]);
  const id = twin?.projectId ?? '';
  const states = async (query = '') => (await partner.ask<{ items: { state: string }[] }>('GET', `projects?q=ressemble${query}`)).body.items.map(({ state }) => state);
  const seen = (await partner.ask<{ project: { state: string } }>('GET', `projects/${id}`)).body.project.state;
  expect([twin?.remarks, seen, await states(), await states('&state=held')]).toMatchObject([{ held: true }, 'held', ['held'], ['held']]);
  expect((await partner.ask('POST', `projects/${id}/send`, { note: 'Un autre projet' })).body).toEqual({ sending: 'submitted' });
  expect(await states()).toEqual(['submitted']);
}
