import { expect, test } from '@jest/globals';
import { fillTemplate, type MailTemplate } from '../fill-template';
import { applicationReceived } from './membership';
import { draftKept, proposalReceived } from './proposal';
import { reportReceipt } from './reports';
import { sheetLinkMail } from './sheet';
import { joinReceived } from './space';

const slotsOf = ({ subject, text }: MailTemplate) => [...`${subject}\n${text}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

test('what goes to an address that anybody may have typed repeats nothing of what was typed', () => {
  for (const locale of ['fr', 'en'] as const) {
    expect(slotsOf(applicationReceived[locale])).toEqual(['link']);
    expect(slotsOf(proposalReceived[locale])).toEqual(['decider']);
    expect(slotsOf(draftKept[locale])).toEqual(['link']);
    expect(slotsOf(reportReceipt[locale])).toEqual(['about']);
    expect(slotsOf(joinReceived[locale])).toEqual([]);
  }
});

test('a first mail that holds the link of a sheet tells where its address comes from, above the link to object; a later one does not', () => {
  const slots = { project: 'P', sheet: 'S', link: 'L', objectionLink: '/opposition/x' };
  for (const locale of ['fr', 'en'] as const) {
    const { text } = fillTemplate(sheetLinkMail[locale], { ...slots, notice: 'Pourquoi ce courriel' });
    expect(text).toMatch(/Pourquoi ce courriel[^]*\/opposition\/x/);
    expect(fillTemplate(sheetLinkMail[locale], { ...slots, notice: '' }).text).toBe(text.replace('Pourquoi ce courriel\n\n', ''));
  }
});
