const { createHash, randomUUID } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, isAbsolute, join, relative } = require('node:path');
const esbuildVersion = require('esbuild/package.json').version;

const root = join(__dirname, '..', '..');
const keptIn = join(root, 'build', 'compiled');
const options = {
  loader: 'ts',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  sourcesContent: false,
};
const compiler = JSON.stringify([esbuildVersion, options]);

/**
 * What a file of TypeScript is in JavaScript. What esbuild made of a file of this repository is kept
 * in build/compiled/ for as long as neither changes (docs/decisions/run-typescript.md).
 */
module.exports = function compiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const place = relative(root, filename);
  if (place.startsWith('..') || isAbsolute(place)) return compile(source, filename);
  const path = join(keptIn, `${place}.js`);
  const end = `//${createHash('sha256').update(compiler).update(source).digest('base64')}\n`;
  const kept = readIfThere(path);
  // The end tells too that all of it was written.
  if (kept?.endsWith(end)) return kept;
  const code = `${compile(source, filename)}${end}`;
  keep(path, code);
  return code;
};

function compile(source, filename) {
  return require('esbuild').transformSync(source, { ...options, sourcefile: filename }).code;
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Several processes may compile the same file at once; each writes a whole one. */
function keep(path, code) {
  const whole = `${path}.${randomUUID()}`;
  let isBegun = false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    isBegun = true;
    writeFileSync(whole, code);
    renameSync(whole, path);
  } catch {
    // A checkout that may only be read is compiled each time, and one on a full disk.
    if (isBegun) rmSync(whole, { force: true });
  }
}
