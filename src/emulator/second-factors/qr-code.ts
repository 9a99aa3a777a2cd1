import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/** Modules of white around the code, which readers need. */
const margin = 4;
/** Pixels of a module. */
const scale = 4;

/**
 * A text as a QR code: a PNG image in a data URL. The mask is always the same, which any reader undoes;
 * to look for the best of eight took longer than all else that a registration does.
 */
export function qrCode(text: string): string {
  const { data } = encode(text, { ecc: 'M', boostEcc: false, maskPattern: 0, border: margin });
  return `data:image/png;base64,${png(data).toString('base64')}`;
}

/** A square PNG in grey of 8 bits (https://www.w3.org/TR/png-3/), black where it is dark. */
function png(dark: readonly (readonly boolean[])[]): Buffer {
  const size = dark.length * scale;
  // Each line begins with its filter, which is none.
  const lines = dark.map((modules) => {
    const line = Buffer.alloc(1 + size, 255).fill(0, 0, 1);
    for (const [at, isDark] of modules.entries()) {
      if (isDark) line.fill(0, 1 + at * scale, 1 + (at + 1) * scale);
    }
    return line;
  });
  const rows = Buffer.concat(lines.flatMap((line) => Array<Buffer>(scale).fill(line)));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
