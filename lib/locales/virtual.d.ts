/** Where the texts of each offered language are; made by the build from the folders (scripts/texts/build.ts). */
declare module 'virtual:texts' {
  type Load = () => Promise<{ default: Record<string, unknown> }>;
  /** The surfaces in the part that every page loads as it opens; all others are in the later one. */
  export const first: readonly string[];
  export const texts: Record<string, Record<'first' | 'later', Load>>;
}
