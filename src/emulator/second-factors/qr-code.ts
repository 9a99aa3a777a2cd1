import { crc32, deflateSync } from 'node:zlib';
import qrcode from 'qrcode-generator';

/** Modules of white around the code, which readers need. */
const margin = 4;
/** Pixels of a module. */
const scale = 4;

/** A text as a QR code: a PNG image in a data URL. */
export function qrCode(text: string): string {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const modules = code.getModuleCount();
  const size = (modules + 2 * margin) * scale;
  const isDark = (x: number, y: number) => {
    const column = Math.floor(x / scale) - margin;
    const row = Math.floor(y / scale) - margin;
    const inside = row >= 0 && column >= 0 && row < modules && column < modules;
    return inside && code.isDark(row, column);
  };
  return `data:image/png;base64,${png(size, isDark).toString('base64')}`;
}

/** A square PNG in grey of 8 bits (https://www.w3.org/TR/png-3/), black where it is dark. */
function png(size: number, isDark: (x: number, y: number) => boolean): Buffer {
  const rows = Buffer.alloc(size * (size + 1));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      rows[y * (size + 1) + 1 + x] = isDark(x, y) ? 0 : 255;
    }
  }
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
