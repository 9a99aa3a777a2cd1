// Jest loads a reporter as it stands, without the transform that the tests have.
const { register } = require('esbuild-register/dist/node');

const { unregister } = register({ target: 'node20' });
module.exports = require('./outcome-reporter.ts').default;
unregister();
