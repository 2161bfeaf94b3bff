import { z } from 'zod';
import { closedSchema, countrySchema, emergencySchema, helplineSchema, sourceSchema } from './answer-schema';

export const licenceSchema = z.strictObject({ name: z.string(), spdx: z.string(), url: z.url() });

/** Of the helpline data; the text is `content/helplines/LICENSE`. */
export const LICENCE: z.output<typeof licenceSchema> = {
  name: 'CC0 1.0 Universal',
  spdx: 'CC0-1.0',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
};

export const countryRecordSchema = z.strictObject({
  code: countrySchema.shape.code,
  timezone: countrySchema.shape.timezone,
  emergency: z.array(emergencySchema),
  emergencySources: z.array(sourceSchema),
  helplines: z.array(helplineSchema),
  closed: z.array(closedSchema).meta({ description: 'Services that have ended' }),
});

/** `/data/helplines.json`. */
export const datasetSchema = z.strictObject({
  version: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .meta({
      description: 'Digest of `countries`: the same data has the same version, wherever it was built',
    }),
  licence: licenceSchema,
  countries: z.array(countryRecordSchema).meta({
    description: 'By code; ZZ, the worldwide entry, is the last. Countries without a line are in it too',
  }),
});

export const changeSchema = z.strictObject({
  commit: z.string().regex(/^[0-9a-f]{40,64}$/),
  at: z.iso.datetime(),
  summary: z.string(),
  added: z.array(z.string()).meta({ description: 'Ids of lines that are new' }),
  changed: z.array(z.string()).meta({ description: 'Ids of lines of which anything changed' }),
  emergency: z
    .array(z.string())
    .meta({ description: 'Codes of countries of which the emergency numbers changed' }),
  removed: z.array(z.string()).meta({ description: 'Ids of lines that were taken out or have closed' }),
});

/** `/data/changes.json`. */
export const changesSchema = z.strictObject({
  version: datasetSchema.shape.version,
  licence: licenceSchema,
  complete: z
    .boolean()
    .meta({ description: 'False where the site was built with a part of its history, or none' }),
  changes: z.array(changeSchema).meta({ description: 'Newest first' }),
});

export type CountryRecord = z.output<typeof countryRecordSchema>;
export type Dataset = z.output<typeof datasetSchema>;
export type Change = z.output<typeof changeSchema>;
export type Changes = z.output<typeof changesSchema>;
