export { fakeSecrets, placeholders } from '../domain/placeholders';
