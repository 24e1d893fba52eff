import type { OwnField } from '@carrefour/config';
import { createContext, useContext, type ReactNode } from 'react';
import { useSpaceTexts } from '../i18n/space-texts';
import { boxOf, type Boxes } from './boxes';
import { problemText, type Problems } from './problem';

/** What each field of the form says besides its box. `theirs`: what somebody saved meanwhile; `shown`: what the site shows of a shared sheet, and who says it. */
export type FormState = {
  boxes: Boxes; problems: Problems; theirs: Partial<Record<OwnField, string[]>>; shown: Partial<Record<string, { lines: string[]; who: string }>>; teamFields: readonly OwnField[]; readOnly: boolean;
};

const FormContext = createContext<FormState>({ boxes: {}, problems: {}, theirs: {}, shown: {}, teamFields: [], readOnly: false });

export const SheetFormProvider = ({ state, children }: { state: FormState; children: ReactNode }) => <FormContext.Provider value={state}>{children}</FormContext.Provider>;
export const useFormState = (): FormState => useContext(FormContext);
export const useBox = (name: string): string => boxOf(useFormState().boxes, name);

/** Ids tie a box to its label, its error, and the summary above the form. */
export const boxId = (name: string): string => `champ-${name}`;

/** What is wrong with a box, in a few words; null where nothing is. */
export function useBoxProblem(name: string): string | null {
  const { problems } = useFormState();
  const { edit } = useSpaceTexts().projects;
  const problem = problems[name];
  return problem === undefined ? null : problemText(problem, edit);
}
