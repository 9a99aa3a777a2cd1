// Jest loads a reporter as it stands, without the transform that the tests have.
const compiled = require('../../src/typescript/compiled.cjs');

const before = require.extensions['.ts'];
require.extensions['.ts'] = (module, filename) => module._compile(compiled(filename), filename);
module.exports = require('./outcome-reporter.ts').default;
if (before === undefined) delete require.extensions['.ts'];
else require.extensions['.ts'] = before;
