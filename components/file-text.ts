/**
 * The text of a file that a person gives. Some programs save it in UTF-16 (Windows' own editor calls that "Unicode", and
 * PowerShell 5 writes it unasked): with a mark at its beginning, or known by the empty halves of its first two characters,
 * which in JSON and in HTML are ASCII.
 * @param part the file, or as much of it as is worth reading
 * @returns without a mark, and whether every character of it could be read: PowerShell 5 and older editors also save in
 *   the code page of their country, whose accents are no UTF-8. Null where the browser cannot read the file, as when it
 *   was moved, changed or not fetched yet
 */
export async function textOf(part: Blob): Promise<{ text: string; isWhole: boolean } | null> {
  try {
    const bytes = new Uint8Array(await part.arrayBuffer());
    const [first, second, third, fourth] = bytes;
    const little = (first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0);
    const big = (first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth);
    const encoding = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8';
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), isWhole: true };
    } catch {
      return { text: new TextDecoder(encoding).decode(bytes), isWhole: false };
    }
  } catch {
    return null;
  }
}
