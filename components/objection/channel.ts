import type { Channel } from '../../lib/domain/case/letter-terms';
import type { RouteTo } from '../../lib/domain/objection/letter';

/** The channel a way stands for; people without an account use the same form. */
export const channelOf = (route: RouteTo['id']): Channel => (route === 'non-member' ? 'form-other' : route);
