import { lookAt, type Root } from '../look';
import type { Reading } from '../reading';
import type { Earlier } from '../site';
import type { Eyes } from '../visible';
import { recognizePage } from './addresses';
import { readList } from './list';
import { readSetting } from './setting';
import { isOfSignIn, secretsAsked } from './sign-in';
import { holdsSought } from './signs';

/**
 * Reads one page. A pure function: looks at nothing but its arguments, writes nothing, waits for nothing.
 *
 * @param document the top document; open shadow roots and frames of the same origin are looked into
 * @param address the top document's address; the practice page passes the address it stands for
 * @param given.eyes tell what people see; by default the document's own style and layout are asked, which a copy has not
 * @param given.met told each root that is looked into: the document, frames' documents, open shadow roots
 * @param given.earlier what stood there when the address changed without a load: it counts by its own name only
 * @returns null where the address is none of ours, or the objection form's, whose state follows from the address
 */
export function readPage(
  document: Document,
  address: URL,
  { eyes, met, earlier }: { eyes?: Eyes; met?(root: Root): void; earlier?: Earlier } = {},
): Reading | null {
  const kind = recognizePage(address);
  if (!kind || kind === 'form') return null;
  const look = lookAt(document, eyes, met);
  if (!look.roots.some((root) => holdsSought(root, kind))) {
    earlier?.sawNone();
    return { kind: 'absent' };
  }
  const secrets = secretsAsked(look);
  if (secrets.some((field) => isOfSignIn(look, field))) return { kind: 'absent' };
  return kind === 'list' ? readList(look, address) : readSetting(look, kind, secrets.length > 0, earlier);
}
