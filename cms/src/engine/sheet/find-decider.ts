import type { Reachable, Ways } from '../relay/choose-holder';

/** Who accepts what a carrier says: the first partner that recorded the project and can be reached, else the team (null). */
export const findDecider = ({ recorders }: Ways): Reachable | null => recorders.find(({ address }) => address !== null) ?? null;
