const { createHash, randomUUID } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, isAbsolute, join, relative } = require('node:path');
const compilerVersion = require('@swc/core/package.json').version;

const root = join(__dirname, '..', '..');
const keptIn = join(root, 'build', 'compiled');
const options = {
  jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
  // `import()` stays, by which packages are loaded that are ES modules alone.
  module: { type: 'commonjs', ignoreDynamic: true },
  sourceMaps: 'inline',
  inlineSourcesContent: false,
  swcrc: false,
};
const compiler = JSON.stringify([compilerVersion, options]);

/**
 * What a file of TypeScript is in JavaScript. What swc made of a file of this repository is kept in
 * build/compiled/ for as long as neither changes (docs/decisions/run-typescript.md).
 */
module.exports = function compiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const place = relative(root, filename);
  if (place.startsWith('..') || isAbsolute(place)) return compile(source, filename);
  const path = join(keptIn, `${place}.js`);
  const kept = readIfThere(path) ?? '';
  const before = kept.slice(0, -endLength);
  if (kept === before + endOf(before, source, filename)) return kept;
  const compiledNow = `${compile(source, filename)}\n`;
  const code = compiledNow + endOf(compiledNow, source, filename);
  keep(path, code);
  return code;
};

/** What a kept file ends with: it tells of what it was made, by what, and that all of it is there. */
function endOf(code, source, filename) {
  const hash = createHash('sha256');
  for (const part of [compiler, filename, source, code]) hash.update(`${part.length} ${part}`);
  return `//${hash.digest('base64')}\n`;
}

const endLength = endOf('', '', '').length;

function compile(source, filename) {
  return require('@swc/core').transformSync(source, { ...options, filename }).code;
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
