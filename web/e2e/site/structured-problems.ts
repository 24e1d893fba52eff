import type { ReadPage } from './read-page';
import { addresses, days, structuredVocabulary } from './structured-vocabulary';

type Told = Record<string, unknown>;
const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null && !Array.isArray(value);
/** An address to write to or a number to call: never in what search engines are told. */
const PRIVATE = /[\w.+-]+@[\w-]+\.\w{2,}|(?:\+33|\b0)[1-9](?:[ .]?\d{2}){4}\b/;

const entities: Record<string, string> = { amp: '&', quot: '"', '#x27': "'", lt: '<', gt: '>' };
const textOf = (html: string): string => html.replace(/<!--.*?-->|<[^>]+>/g, '').replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

function problemsOf(told: Told, path: string): string[] {
  const type = String(told['@type']);
  const known = structuredVocabulary[type];
  if (known === undefined) return [`${path} : type ${type}`];
  return Object.entries(told).filter(([name]) => name !== '@context' && name !== '@type').flatMap(([name, value]) => {
    const where = `${path}.${name}`;
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    const wrong = known.includes(name) ? [] : [`${where} : ${type} ne dit pas cela`];
    if (values.length === 0) wrong.push(`${where} : vide`);
    return [...wrong, ...values.flatMap((one) => (isTold(one) ? problemsOf(one, where) : valueProblems(name, one, where)))];
  });
}

function valueProblems(name: string, value: unknown, where: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${where} : ${value}`];
  if (typeof value !== 'string' || value.trim() === '') return [`${where} : ${JSON.stringify(value)}`];
  if (PRIVATE.test(value)) return [`${where} : privé : ${value}`];
  if (addresses.has(name) && !/^https?:\/\/[^\s/]+/.test(value)) return [`${where} : adresse incomplète : ${value}`];
  if (days.has(name) && !/^\d{4}(-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?)?$/.test(value)) return [`${where} : date ${value}`];
  return [];
}

/** The steps that the page shows, as people read them. */
function shownSteps(html: string): string[] | null {
  const list = /<ol[^>]*>((?:(?!<\/ol>)[\s\S])*)<\/ol><script type="application\/ld\+json">/.exec(html)?.[1];
  return list === undefined ? null : [...list.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map(([, item = '']) => textOf(item));
}

function stepProblems({ html, path }: ReadPage, told: Told, webUrl: string): string[] {
  const steps = told['itemListElement'] as { position: number; name: string; item: string }[];
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  return [
    ...(JSON.stringify(steps.map(({ name }) => name)) === JSON.stringify(shownSteps(html)) ? [] : [`${path} : fil d’Ariane différent de celui qui est montré`]),
    ...(steps.every(({ position }, index) => position === index + 1) ? [] : [`${path} : étapes mal comptées`]),
    ...steps.filter(({ item }) => !item.startsWith(`${webUrl}/`) && item !== webUrl).map(({ item }) => `${path} : étape ailleurs : ${item}`),
    ...(canonical === undefined || steps.at(-1)?.item === canonical ? [] : [`${path} : la dernière étape n’est pas la page (${canonical})`]),
  ];
}

/** What is wrong with what a page tells search engines: well formed, in words of schema.org, complete addresses, nothing private, and the steps that are shown. */
export function structuredProblems(page: ReadPage, webUrl: string): string[] {
  const texts = [...page.html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  if (texts.length === 0) return [`${page.path} : ne dit rien`];
  return texts.flatMap((text) => {
    let told: Told;
    try {
      told = JSON.parse(text) as Told;
    } catch {
      return [`${page.path} : mal formé : ${text.slice(0, 120)}`];
    }
    const wrong = told['@context'] === 'https://schema.org' ? [] : [`${page.path} : contexte ${String(told['@context'])}`];
    if (told['inLanguage'] !== undefined && told['inLanguage'] !== page.lang) wrong.push(`${page.path} : langue ${JSON.stringify(told['inLanguage'])}`);
    return [...wrong, ...problemsOf(told, page.path), ...(told['@type'] === 'BreadcrumbList' ? stepProblems(page, told, webUrl) : [])];
  });
}
