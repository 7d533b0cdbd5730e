/** Where the texts of each offered language are; made by the build from the folders (scripts/texts/build.ts). */
declare module 'virtual:texts' {
  type Load = () => Promise<{ default: Record<string, unknown> }>;
  type Part = 'first' | 'note' | 'later';
  /** The part that has a surface; all others are in the later one. */
  export const partOf: Record<string, Part>;
  export const texts: Record<string, Record<Part, Load>>;
}
