import { whyYou } from '../mail/templates/to-recipient';
import type { Chosen } from './choose-holder';

/** Why a message comes to whoever it was not written for; empty for whom it was. `isHandedOn`: somebody passed it on, or left: nobody was silent. */
export const whyYouWords = ({ instead }: Pick<Chosen, 'instead'>, isHandedOn: boolean): string => (isHandedOn ? whyYou.handed : instead === null ? '' : whyYou[instead]);
