/** What the toolbar button says beside its sign. */
export const badge = {
  plain: 'Abstain',
  reopened: 'Abstain: the switch was seen on again',
  held: 'Abstain: the switch was seen off, and off again on a later visit',
};
