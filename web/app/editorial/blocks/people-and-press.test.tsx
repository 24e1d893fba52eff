import { expect, test } from '@jest/globals';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PressBlock } from './press-block';
import { TeamBlock } from './team-block';
import { TestimonialsBlock } from './testimonials-block';

const html = (element: ReactElement) => renderToStaticMarkup(element);

test('a press link that no longer answers is said so and leads nowhere; the others lead to their article', () => {
  const article = { id: 'a', title: 'Un article', medium: 'La Gazette', author: null, date: '2026-11-01', kind: 'article' as const, summary: null };
  const shown = html(<PressBlock view={{ kind: 'press', heading: 'La presse', articles: [{ ...article, url: 'https://vif.example/1', isDead: false }, { ...article, id: 'b', url: 'https://mort.example/2', isDead: true }] }} />);
  expect(shown).toContain('href="https://vif.example/1"');
  expect(shown).not.toContain('mort.example');
  expect(shown.match(/ce lien ne répond plus/g)).toHaveLength(1);
});

test('a photo beside somebody’s words bears its credit; one without is left out, the words stay', () => {
  const photo = { url: '/medias/a.jpg', alt: 'Une habitante au jardin', credit: 'Camille R.', width: 80, height: 80, mime: 'image/jpeg', name: 'a.jpg' };
  const words = { id: 'a', quote: 'Cela nous a donné des idées.', role: 'Habitante', organisation: null, end: null, order: 0, demo: false, partner: null };
  const of = (credit: string | null) => html(<TestimonialsBlock view={{ kind: 'testimonials', heading: null, testimonials: [{ ...words, photo: { ...photo, credit } }] }} />);
  expect(of('Camille R.')).toMatch(/alt="Une habitante au jardin".*Photo\u00A0: Camille R\./s);
  expect(of(null)).not.toContain('<img');
  expect(of(null)).toContain('Cela nous a donné des idées.');
});

test('each function of the team leads to the contact form, its purpose chosen where it has one; never to an address', () => {
  const person = { id: 'p', function: 'Relations avec la presse', name: null, organisation: null, portrait: null, body: null, description: null, answers: 'Une question de journaliste.', asOf: null, order: 0 };
  const shown = html(<TeamBlock view={{ kind: 'team', heading: null, named: false, persons: [{ ...person, purpose: 'medias' }, { ...person, id: 'q', function: 'Accueil', purpose: null }] }} />);
  expect(shown).toMatch(/href="\/contact\?motif=medias#ecrire">Écrire <span[^>]*>à\u00A0: Relations avec la presse/);
  expect(shown).toMatch(/href="\/contact">Écrire <span[^>]*>à\u00A0: Accueil/);
  expect(shown).not.toContain('mailto:');
});

test('a function is shown with its portrait, credited, and with its body where the team is of several', () => {
  const portrait = { url: '/medias/p.jpg', alt: 'La coordinatrice', credit: 'Camille R.', width: 80, height: 80, mime: 'image/jpeg', name: 'p.jpg' };
  const person = { id: 'p', function: 'Coordination', name: null, organisation: null, portrait, body: { id: 'b', label: 'Équipe opérationnelle' }, description: null, answers: null, asOf: null, order: 0, purpose: null };
  const of = (named: boolean, credit: string | null) => html(<TeamBlock view={{ kind: 'team', heading: null, named, persons: [{ ...person, portrait: { ...portrait, credit } }] }} />);
  expect(of(true, 'Camille R.')).toMatch(/alt="La coordinatrice".*Camille R\..*Équipe opérationnelle/s);
  expect(of(false, null)).not.toMatch(/<img|Équipe opérationnelle/);
});
