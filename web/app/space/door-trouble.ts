/** Why a form at the door of the space came back. */
export type DoorTrouble = 'wrong' | 'nowhere' | 'flood' | 'down' | 'late';

export const doorStatus: Readonly<Record<DoorTrouble, number>> = { wrong: 400, nowhere: 403, flood: 429, down: 503, late: 400 };
