import { expect, test } from '@jest/globals';
import { judgeAudit } from './judge-audit.js';

const found = (severity: string, id = 'GHSA-aaaa-bbbb-cccc') => ({ [id]: { github_advisory_id: id, module_name: 'un-paquet', severity, title: 'Lit ce qu’il ne doit pas' } });
const printed = (advisories: object) => JSON.stringify({ advisories, metadata: {} });
const today = '2026-11-27';

test.each(['high', 'critical'])('an advisory of %s severity is refused', (severity) => {
  expect(judgeAudit(printed(found(severity)), {}, today)).toMatchObject({ state: 'checked', refused: [expect.stringContaining('un-paquet')] });
});

test('a lesser one is not', () => {
  expect(judgeAudit(printed(found('moderate')), {}, today)).toMatchObject({ state: 'checked', refused: [], accepted: [] });
});

test('what is accepted with its proof stays until its day, and is said; not a day longer', () => {
  const until = (day: string) => judgeAudit(printed(found('high')), { 'GHSA-aaaa-bbbb-cccc': { proof: 'Jamais appelé.', until: day } }, today);
  expect(until('2026-11-27')).toMatchObject({ refused: [], accepted: [expect.stringContaining('GHSA-aaaa-bbbb-cccc')] });
  expect(until('2026-11-26')).toMatchObject({ refused: [expect.stringContaining('2026-11-26')], accepted: [] });
});

test('an exception that no longer excuses anything is named, to be taken away', () => {
  expect(judgeAudit(printed({}), { 'GHSA-vieux': { proof: 'Jamais appelé.', until: '2030-01-01' } }, today)).toMatchObject({ useless: ['GHSA-vieux'] });
});

test.each([
  ['a registry that refuses', JSON.stringify({ error: { code: 'ERR_PNPM_AUDIT_BAD_RESPONSE', message: 'responded with 405' } })],
  ['no network', 'getaddrinfo ENOTFOUND'],
  ['silence', ''],
  ['an answer of another shape', '{}'],
])('%s is no good news: nothing was checked', (_name, text) => {
  expect(judgeAudit(text, {}, today)).toMatchObject({ state: 'unchecked', reason: expect.stringMatching(/./) as unknown });
});
