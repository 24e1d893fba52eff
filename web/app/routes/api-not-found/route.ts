import { apiProblem } from '../../api/api-response.server';

/** Any other address of the API. */
export const loader = () => apiProblem(404, 'Cette adresse n’existe pas dans l’API : voir /api/v1/openapi.json.');
