import { encode } from 'uqr';

/**
 * An address as a QR code, for paper: a phone's camera opens it, and nobody has to type it.
 * @param address the whole address, scheme included; it is also the picture's name
 */
export function QrCode({ address, class: worn }: { address: string; class?: string | undefined }) {
  // Level M still reads with 15 % of the picture damaged (ISO/IEC 18004), and four modules around it stay free.
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      class={worn}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={address}
      shape-rendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
