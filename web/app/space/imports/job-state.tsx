import type { ImportJobLine } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';

/** Where a file is, in a few words: « essayé, attend l’accord de l’équipe ». */
export function JobState({ step, state }: Pick<ImportJobLine, 'step' | 'state'>) {
  const { imports } = useSpaceTexts();
  return <span>{state === 'ready' ? imports.lines[step] : imports.states[state]}</span>;
}
