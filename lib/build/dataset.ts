import { createHash } from 'node:crypto';
import { datasetCsv } from '@/lib/api/csv';
import { datasetCountries } from '@/lib/api/dataset';
import { LICENCE, type Changes, type Dataset } from '@/lib/api/dataset-schema';
import type { CompiledCountry } from '@/lib/helplines/compiled';
import type { History } from './changes';

/** The dataset as it is sent, each file as its text. */
export interface DatasetFiles {
  version: string;
  json: string;
  csv: string;
  changes: string;
}

/**
 * The files of the dataset. The version is a digest of the data alone: not of the day, the machine or the history, so the
 * same content has the same version everywhere.
 */
export function datasetFiles(countries: readonly CompiledCountry[], history: History): DatasetFiles {
  const records = datasetCountries(countries);
  const version = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 16);
  const dataset: Dataset = { version, licence: LICENCE, countries: records };
  const changes: Changes = { version, licence: LICENCE, ...history };
  return {
    version,
    json: JSON.stringify(dataset),
    csv: datasetCsv(records),
    changes: JSON.stringify(changes),
  };
}
