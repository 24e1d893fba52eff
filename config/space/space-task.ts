/** Something to do for a partner: how many records wait, how much settling them brings (0 to 100), and where it is done. */
export type SpaceTask = { kind: string; count: number; gain: number; href: string };
