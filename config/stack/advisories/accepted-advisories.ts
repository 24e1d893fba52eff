/** An advisory that may stay for a time: why it cannot be reached here, and the day by which it is looked at again. */
export interface AcceptedAdvisory {
  proof: string;
  until: string;
}

/** By advisory (GHSA number). A high or critical one that is not here, or whose day has passed, fails `npm run audit`. */
export const acceptedAdvisories: Record<string, AcceptedAdvisory> = {};
