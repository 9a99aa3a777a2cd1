// Jest loads a reporter as it stands, without the transform that the tests have.
const { require: load } = require('tsx/cjs/api');

module.exports = load('./outcome-reporter.ts', __filename).default;
