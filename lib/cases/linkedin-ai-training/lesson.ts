import type { SceneId } from '../../domain/presentation';

/** What a lesson about the case says and asks, as far as it is free of language: every fact is a claim of the case. */

/** The claims a trainer may be asked about in each scene of the demo. Those that do not hold in the region stay out. */
export const sceneClaims: Record<SceneId, readonly string[]> = {
  start: ['D-01', 'D-03', 'D-04', 'U-02', 'U-03'],
  list: ['O-01', 'O-05'],
  setting: ['O-03', 'O-06', 'U-10'],
  off: ['O-07', 'O-09', 'O-08'],
  held: ['O-06', 'O-07'],
  form: ['O-10', 'O-11', 'O-13', 'O-14'],
  end: ['L-12-3', 'L-GB-MONTH', 'L-CH-30', 'L-77'],
  'already-off': ['O-06'],
  missing: ['O-01', 'O-10'],
  late: [],
  two: ['O-03'],
  frame: [],
  'on-again': ['O-07'],
};
