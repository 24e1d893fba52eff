import { expect, test } from '@jest/globals';
import { spaceTextsOf } from '../../i18n/space-texts';
import { outcomeWords } from './outcome-words';

const { imports } = spaceTextsOf('fr');

test('whoever waited hears what came of it: read, tried, imported, gone wrong, or waiting for the team', () => {
  const words = (step: 'read' | 'rehearse' | 'run', state: 'ready' | 'failed' | 'awaiting-approval') => outcomeWords({ step, state }, imports);
  expect([words('read', 'ready'), words('rehearse', 'ready'), words('run', 'ready')]).toEqual([imports.preview.title, imports.result.rehearsed, imports.result.done]);
  expect([words('read', 'failed'), words('run', 'awaiting-approval')]).toEqual([imports.failed.title, imports.result.awaiting]);
});
