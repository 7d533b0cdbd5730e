import { readFileSync } from 'node:fs';

/** What a package weighs, in bytes of the file that a store sends. */
export interface Packed {
  whole: number;
  /** What belongs to one language, by its tag. */
  languages: Map<string, number>;
  /** All that belongs to no single language. */
  rest: number;
}

/**
 * The texts of one language: the manifest's, and the parts that pages and background load. The build gives the part that
 * both load a second file, through which a page asks for it.
 */
const ofLanguage = /^(?:_locales\/(\w+)\/|chunks\/([a-z]+(?:-[A-Z]\w+)?)-(?:first|note2?|later)\.js$)/;

/**
 * Weighs a package's parts by the list at the end of the file, with what the format adds to each entry (PKWARE's
 * APPNOTE 6.3.10, 4.3.7 and 4.3.12).
 * @param file a ZIP file
 */
export function weigh(file: string): Packed {
  const bytes = readFileSync(file);
  const packed: Packed = { whole: bytes.length, languages: new Map(), rest: 0 };
  const end = bytes.lastIndexOf('PK\x05\x06');
  let at = bytes.readUInt32LE(end + 16);
  while (at < end) {
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const listed = 46 + name + extra + comment;
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    const [, folder, part] = ofLanguage.exec(path) ?? [];
    const language = folder?.replace('_', '-') ?? part;
    if (language) {
      const entry = bytes.readUInt32LE(at + 20) + 30 + name + listed;
      packed.languages.set(language, (packed.languages.get(language) ?? 0) + entry);
    }
    at += listed;
  }
  packed.rest = packed.whole - [...packed.languages.values()].reduce((sum, size) => sum + size, 0);
  return packed;
}
