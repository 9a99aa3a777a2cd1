import { readSourceRecord } from '../../../schemas/read-documents';
import { type Diagnosis, fine, note } from './diagnosis';

const oldAfterDays = 90;
const dayMs = 86_400_000;

/** How old the schemas are. */
export function lookAtSchemas(now: Date = new Date()): readonly Diagnosis[] {
  return readSourceRecord().sources.map(({ title, date }) => age(title, date, now));
}

function age(title: string, date: string, now: Date): Diagnosis {
  const days = Math.floor((now.getTime() - Date.parse(date)) / dayMs);
  const found = `${title} of ${date}, ${days} days old`;
  return days <= oldAfterDays
    ? fine('Schemas', found)
    : note('Schemas', found, 'npm run schemas:sync reads newer ones');
}
