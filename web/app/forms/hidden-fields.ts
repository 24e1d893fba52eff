/** Fields every form of ours carries out of sight: when it was opened, and the box that only robots fill in. */
export const STAMP_FIELD = 'ouvert';
export const TRAP_FIELD = 'suite';
