/** What a person looks at: a folder of views with its style sheet and its tests. */
export interface Surface {
  /** The pages that show it: folders of `entrypoints`, each with its `index.html`. */
  pages: readonly string[];
  /** Whether it is a section of the full page, at `checklist.html#/NAME`. */
  section: boolean;
  /** Whose data it shows: the person's record, or practice, which has no door to the record. */
  shows: 'record' | 'practice';
}

/**
 * Every surface by the name of its folder, the sections in the order of their links. Pages, sections, the runs that
 * look for faults and the wall round practice all follow from this list.
 */
export const surfaces = {
  steps: { pages: [], section: true, shows: 'record' },
  objection: { pages: ['letter'], section: true, shows: 'record' },
  record: { pages: [], section: true, shows: 'record' },
  case: { pages: [], section: true, shows: 'record' },
  review: { pages: [], section: true, shows: 'record' },
  settings: { pages: [], section: true, shows: 'record' },
  delete: { pages: [], section: true, shows: 'record' },
  'layout-report': { pages: [], section: false, shows: 'record' },
  popup: { pages: ['popup', 'sidepanel'], section: false, shows: 'record' },
  checklist: { pages: ['checklist'], section: false, shows: 'record' },
  welcome: { pages: ['welcome'], section: false, shows: 'record' },
  practice: { pages: ['practice'], section: false, shows: 'practice' },
  presenter: { pages: ['presenter', 'notes'], section: false, shows: 'practice' },
  handouts: { pages: ['handouts'], section: false, shows: 'practice' },
} as const satisfies Record<string, Surface>;

type SurfaceName = keyof typeof surfaces;

/** The surfaces that are sections of the full page. */
export type SectionName = {
  [Name in SurfaceName]: (typeof surfaces)[Name]['section'] extends true ? Name : never;
}[SurfaceName];

const named = Object.entries(surfaces) as [SurfaceName, Surface][];

/** The sections of the full page, in the order of their links. */
export const sectionNames = named.flatMap(([name, { section }]) => (section ? [name as SectionName] : []));

/** Every page of ours with the surface it shows. */
export const pages = named.flatMap(([surface, { pages, shows }]) =>
  pages.map((page) => ({ page, surface, shows })),
);
