import { generate } from 'lean-qr';

/** A QR code as the `d` of a path, one unit a module, with its side; null when the address is too long for one. */
export function qrPath(address: string): { path: string; size: number } | null {
  try {
    const code = generate(address);
    const indexes = Array.from({ length: code.size }, (_, index) => index);
    const path = indexes.flatMap((y) => indexes.filter((x) => code.get(x, y)).map((x) => `M${x} ${y}h1v1h-1z`)).join('');
    return { path, size: code.size };
  } catch {
    return null;
  }
}
