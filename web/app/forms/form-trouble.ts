/** Why a form was not sent, besides its fields: each has a sentence that says what to do. */
export type FormTrouble = 'trap' | 'early' | 'late' | 'forged' | 'flood' | 'gone' | 'refused' | 'down';
/** A sheet that may already tell of what is being described. */
export type LikelyProject = { slug: string; title: string; where: string | null; /** Where it is read, if that is not its public page. */ to?: string };
/** What is wrong with a field. */
export type FieldProblem = 'required' | 'email' | 'long' | 'line' | 'year' | 'web' | 'unseen' | 'which' | 'short' | 'weak' | 'differs' | 'moved' | 'pdf' | 'drawing' | 'notImage' | 'heavy' | 'chooseAgain' | 'unknownPlaces' | 'other';
export type FieldProblems = Readonly<Record<string, FieldProblem>>;

/** A place that was typed and may mean several communes, each as it is written to be found; none where we do not know it. */
export type PlaceAsked = { typed: string; choices: readonly string[]; /** What was typed can be kept for what it is: a department, a region, the largest town of that name. */ isTerritory: boolean };

/** A form as it comes back when something is to be put right: nothing written is lost. */
export type ReturnedForm = {
  values: Readonly<Record<string, string>>;
  problems: FieldProblems;
  trouble: FormTrouble | null;
  stamp: string | null;
  likely: readonly LikelyProject[];
  place?: PlaceAsked | null;
};

/** The status that says it to programs. */
export const statusOf = (trouble: FormTrouble | null): number => {
  if (trouble === 'flood') return 429;
  if (trouble === 'down') return 503;
  return trouble === 'gone' ? 410 : 400;
};
