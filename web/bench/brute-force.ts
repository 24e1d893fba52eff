import type { Figure } from '@carrefour/config/stack/bench/figure';
import { someNetwork, type Door, type Known } from './account-door.js';

/** Passwords that may be tried on one account in a quarter of an hour, from everywhere. */
const MOST = 20;
const BETWEEN_ENTRIES = 50;
/** The same page, however its address is written. */
const paths = ['/connexion', '/connexion/', '/Connexion', '/CONNEXION/'];
const ENTERED = 303;

/** The same account, however its address is written. */
const spellings = (email: string): string[] => [email, email.toUpperCase(), ` ${email} `, `${email.slice(0, 1).toUpperCase()}${email.slice(1)}`];

/** Wrong passwords at one account, from anywhere and however its address is written; meanwhile its owner and somebody else come in, each from where they work. */
export async function bruteForce(door: Door, [victim, other]: readonly Known[], tries: number): Promise<Figure[]> {
  if (victim === undefined || other === undefined) throw new Error('two people of partners are needed');
  const entries: { own: number[]; others: number[] } = { own: [], others: [] };
  const comeIn = async () => {
    entries.own.push((await door('/connexion', { email: victim.email, password: victim.password }, '198.51.100.77')).status);
    entries.others.push((await door('/connexion', { email: other.email, password: other.password }, '198.51.100.78')).status);
  };
  const written = spellings(victim.email);
  const statuses: number[] = [];
  const waiting = Array.from({ length: tries }, (_, index) => index);
  const attack = async () => {
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      const email = written[index % written.length] ?? victim.email;
      const network = index % 3 === 0 ? '203.0.113.5' : someNetwork();
      statuses.push((await door(paths[Math.floor(index / written.length) % paths.length] ?? '', { email, password: `faux ${index}` }, network)).status);
      if (index % BETWEEN_ENTRIES === BETWEEN_ENTRIES - 1) await comeIn();
    }
  };
  await comeIn();
  await Promise.all(Array.from({ length: 6 }, attack));
  const looked = statuses.filter((status) => status !== 429).length;
  const inAll = (whose: number[]): number => (100 * whose.filter((status) => status === ENTERED).length) / whose.length;
  return [
    { name: `mots de passe essayés sur un compte, de ${tries} envoyés de partout`, measured: looked, unit: '', limit: `≤ ${MOST}`, ok: looked <= MOST && statuses.every((status) => status === 400 || status === 429) },
    { name: `entrées de sa titulaire, de chez elle, pendant ce temps (${entries.own.length})`, measured: inAll(entries.own), unit: '%', limit: '100', ok: inAll(entries.own) === 100 },
    { name: `entrées des autres, pendant ce temps (${entries.others.length})`, measured: inAll(entries.others), unit: '%', limit: '100', ok: inAll(entries.others) === 100 },
  ];
}
