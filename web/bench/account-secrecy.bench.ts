import type { Figure, Measure } from '@carrefour/config/stack/bench/figure';
import { mannWhitney } from '@carrefour/config/stack/bench/mann-whitney';
import { median } from '@carrefour/config/stack/bench/timing';
import type { TestStack } from '@carrefour/config/stack/testing/test-stack';
import { makeAccounts, openDoor, type Answer } from './account-door.js';
import { bruteForce } from './brute-force.js';
import { mailServers } from './mail-servers.js';

/** What one account and one partner may be asked for before one waits (cms/src/engine/account, links). */
const TRIES_EACH = 3;
const ASKS_OF_A_PARTNER = 18;
/** Medians further apart than this could be told from the outside, over a network. */
const APART = 0.05;
const CHANCE = 0.01;
/** The first answers of a program are slower: they are not counted. */
const WARMING = 4;

type Pair = { known: Answer[]; unknown: Answer[] };

/** The same form with a known and an unknown address, in turns, each first every other time; a few pairs at once where an answer is mostly waiting. */
async function inTurns(times: number, ask: (isKnown: boolean, index: number) => Promise<Answer>, atOnce = 1): Promise<Pair> {
  const pair: Pair = { known: [], unknown: [] };
  const waiting = Array.from({ length: times + WARMING }, (_, index) => index - WARMING);
  const worker = async () => {
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      for (const isKnown of index % 2 === 0 ? [true, false] : [false, true]) {
        const answer = await ask(isKnown, index);
        if (index >= 0) pair[isKnown ? 'known' : 'unknown'].push(answer);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return pair;
}

/** What is answered must be the same always; how fast is judged on many answers alone. */
function toFigures(what: string, { known, unknown }: Pair, isJudged: boolean): Figure[] {
  const [a, b] = [known.map(({ ms }) => ms), unknown.map(({ ms }) => ms)];
  const ratio = median(a) / median(b);
  const chance = mannWhitney(a, b);
  const answers = new Set([...known, ...unknown].map(({ status, body }) => `${status} ${body}`)).size;
  const limit = (text: string) => (isJudged ? text : 'pour mémoire');
  return [
    { name: `${what} : réponses différentes selon que l’adresse a un compte (${a.length} + ${b.length} essais)`, measured: answers - 1, unit: '', limit: '0', ok: answers === 1 },
    { name: `${what} : temps avec un compte ÷ sans (médianes, ${Math.round(median(a))} et ${Math.round(median(b))} ms)`, measured: ratio, unit: '×', limit: limit('0,95 à 1,05'), ok: !isJudged || Math.abs(ratio - 1) <= APART },
    { name: `${what} : probabilité que le hasard seul fasse cette différence`, measured: chance, unit: '', limit: limit('> 0,01, ou médianes à moins de 1 ms'), ok: !isJudged || chance > CHANCE || Math.abs(median(a) - median(b)) < 1 },
  ];
}

async function makePartners(stack: TestStack, count: number): Promise<string[]> {
  const slugs = Array.from({ length: count }, (_, index) => `porte-${Date.now().toString(36)}-${index}`);
  for (const slug of slugs)
    await stack.callCms('/api/import/inventory', { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: { partner: { slug, name: `Partenaire ${slug}`, type: 'think-tanks-recherche', demo: false }, inventory: { slug: `i-${slug}`, name: slug, licence: 'lo-2.0', editionDate: '2020-01-01' } } });
  return slugs;
}

/** Whether the door of the partner space tells who has an account, by what it answers or by how long it takes, and how many passwords may be tried. */
export const measure: Measure = async ({ quick, stack: start }) => {
  const stack = await start();
  const times = quick ? 14 : 400;
  const door = await openDoor(stack);
  const turns = Math.ceil((times + WARMING) / TRIES_EACH);
  const { known, members } = await makeAccounts(stack, turns * (1 + mailServers.length));
  const emailOf = (isKnown: boolean, index: number, series = 0): string => {
    const turn = series * turns + Math.floor((index + WARMING) / TRIES_EACH);
    return isKnown ? (known[turn]?.email ?? '') : `inconnue-${turn}@partenaire.example`;
  };
  const partners = await makePartners(stack, Math.ceil((2 * (times + WARMING)) / ASKS_OF_A_PARTNER));
  let asked = 0;
  const partner = (): string => partners[Math.floor((asked += 1) / (ASKS_OF_A_PARTNER + 1))] ?? '';
  const whateverTheMail = async (): Promise<Figure[]> => {
    const figures: Figure[] = [];
    for (const [index, start] of mailServers.entries()) {
      const server = await start();
      await stack.restartCms({ SMTP_URL: server.url });
      const pair = await inTurns(times, (isKnown, at) => door('/connexion/mot-de-passe', { email: emailOf(isKnown, at, index + 1) }), 6);
      figures.push(...toFigures(`mot de passe oublié, ${server.how}`, pair, !quick));
      server.close();
    }
    await stack.restartCms();
    return figures;
  };
  return [
    ...toFigures('connexion', await inTurns(times, (isKnown, index) => door('/connexion', { email: emailOf(isKnown, index), password: 'une phrase qui n’est pas la bonne' })), !quick),
    ...toFigures('mot de passe oublié', await inTurns(times, (isKnown, index) => door('/connexion/mot-de-passe', { email: emailOf(isKnown, index) }), 6), !quick),
    ...toFigures('demande à rejoindre', await inTurns(times, (isKnown, index) => door('/connexion/rejoindre', { email: emailOf(isKnown, index), name: 'Ana', note: '', partner: partner() })), !quick),
    ...(await whateverTheMail()),
    ...(await bruteForce(door, members, quick ? 150 : 10_000)),
  ];
};
