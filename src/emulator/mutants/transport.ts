import { errorMutants } from './transport/errors';
import { formatMutants } from './transport/formats';
import { requestMutants } from './transport/requests';

/** What holds of every request, broken. */
export const transportMutants = [...requestMutants, ...errorMutants, ...formatMutants];
