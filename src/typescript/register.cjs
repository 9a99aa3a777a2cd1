// Lets Node run TypeScript: node --require ./src/typescript/register.cjs FILE.ts
const compiled = require('./compiled.cjs');

process.setSourceMapsEnabled(true);
require.extensions['.ts'] = (module, filename) => module._compile(compiled(filename), filename);
