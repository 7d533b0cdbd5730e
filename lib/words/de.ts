import type * as en from './en';

export const badge: typeof en.badge = {
  plain: 'Abstain',
  reopened: 'Abstain: Der Schalter war wieder eingeschaltet',
  held: 'Abstain: Der Schalter war aus, und bei einem späteren Besuch noch immer',
};
