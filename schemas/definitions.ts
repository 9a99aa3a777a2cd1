import { errorBody, errorBodyName } from './error-body';
import { readDefinitions } from './read-documents';

/** Every schema that a response is held against, our own of refusals included; read once. */
export const definitions = { ...readDefinitions(), [errorBodyName]: errorBody };
