import { expect, test } from '@jest/globals';
import { stageOf } from './job-stage';

test('one is told where the file is on its road', () => {
  expect(stageOf({ step: 'read', state: 'queued', preview: null })).toBe('file');
  expect(stageOf({ step: 'read', state: 'ready', preview: {} as never })).toBe('columns');
  expect(stageOf({ step: 'rehearse', state: 'working', preview: {} as never })).toBe('rehearsal');
  expect(stageOf({ step: 'run', state: 'awaiting-approval', preview: {} as never })).toBe('run');
});
