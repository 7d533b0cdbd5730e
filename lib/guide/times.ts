/*
 * When the guide looks, says and tells, in milliseconds.
 */

/** How long a thing must have been seen before it is reported, or said where nothing is ringed. */
export const settled = { on: 1000, off: 3000 };
/** "Absent" is said after this much time with nothing found (the promise is 15 s). */
export const patience = 12_000;
/** Two switches may stand unnamed for a moment while a page builds itself. */
export const doubt = 3000;
/** A node that is replaced is gone for a moment; the ring goes with it at once, the words a little later. */
export const gone = 800;
/**
 * How long after its document is parsed a page may take to load: after each of these, added up to the promise of 15 s, it
 * is seen whether the host still has to wait.
 */
export const slowest = [2500, 2500, 3000, 3000];
/** How long a script that has arrived may take until it has taken the page over. */
export const untilRun = 500;
/** For how long a page may be at work after that, before it is taken for one that never rests. */
export const busiest = 2000;

/**
 * Looks after anything changed, where something is ringed: glances, but for those at which a state is told; shadow roots
 * that are attached late are met by the others.
 */
export const looks = [1000, 3000, 10_000];
/** Looks after anything changed, where nothing is ringed. */
export const searches = [250, gone, doubt, 6000, 10_000, patience];
/**
 * Looks after something came in which nothing was found: what a script fades in (`element.animate`) tells nobody when it is
 * there to be seen. What a style sheet does is heard when it ends.
 */
export const fades = searches.slice(0, 3);
/** Glances after the person used the page: it may wait for its server before it shows what became of that. */
export const glances = [0, 300, 1000, 3000, 10_000];
/** At this one of them all is looked at: what was opened may lie over what is ringed. */
export const opening = 300;
/** After a flip longer: a page may take its time to find that it could not save, and then set the switch back silently. */
export const looksAfterFlip = [1, 3, 6, 8, 10, 12, 14, 16, 18, 20, 25, 30, 45, 60, 90, 120].map(
  (seconds) => seconds * 1000,
);

/**
 * A page that changes without end in what does not seem to bear on a reading (a name that comes late, say, does) is
 * looked at after the first of these, and then less and less often, as long as that finds nothing new: where nothing is
 * found, a thing that comes is still said within three seconds. Where nothing of its kind stands in the document itself,
 * only a frame or shadow root may hold it, and that is said within eight.
 */
export const lazily = { first: 900, searching: 2400, bare: 7200, found: 14_400 };
