import { expect, test } from '@jest/globals';
import type { Decision, Meeting } from '../../cms/editorial';
import type { BlockView } from '../block-view';
import { untoldGovernance } from './rest-of-governance';

const meeting = (id: string) => ({ id }) as Meeting;
const decision = (id: string) => ({ id }) as Decision;

test('a public meeting or decision of no body is told nonetheless, and none twice', () => {
  const views = [
    { kind: 'text', heading: null, html: '' },
    { kind: 'governance', heading: null, bodies: [{ meetings: [{ id: 'm1', decisions: [{ id: 'd1' }] }], decisions: [{ id: 'd2' }] }] },
  ] as unknown as BlockView[];
  const rest = untoldGovernance(views, ['m1', 'm2'].map(meeting), ['d1', 'd2', 'd3'].map(decision));
  expect(rest).toEqual({ meetings: [{ id: 'm2' }], decisions: [{ id: 'd3' }] });
  expect(untoldGovernance([], [meeting('m1')], []).meetings).toHaveLength(1);
});
