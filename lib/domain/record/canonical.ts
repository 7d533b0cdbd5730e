import canonicalize from 'canonicalize';

/**
 * A value as text in the form of RFC 8785 (JSON Canonicalization Scheme): equal values give equal texts, in whatever
 * order a store hands keys back.
 * @returns the text; for a value that the RFC refuses (half a character), which no file of ours has, its plain JSON
 */
export function canonical(value: unknown): string {
  try {
    return canonicalize(value) ?? '';
  } catch {
    return JSON.stringify(value) ?? '';
  }
}
