import { z } from 'zod';
import {
  channelNowSchema,
  channelSchema,
  closedSchema,
  countryListSchema,
  countrySchema,
  directorySchema,
  emergencySchema,
  helplineAnswerSchema,
  helplineListSchema,
  helplineNowSchema,
  helplineSchema,
  problemSchema,
  sourceSchema,
} from './answer-schema';
import {
  changeSchema,
  changesSchema,
  countryRecordSchema,
  datasetSchema,
  licenceSchema,
} from './dataset-schema';
import { listParameters, ONE_PARAMETERS, type Parameter } from './parameters';

/** Schemas by the name that they have in the document. */
const COMPONENTS: Readonly<Record<string, z.ZodType>> = {
  Channel: channelSchema,
  ChannelNow: channelNowSchema,
  Source: sourceSchema,
  Helpline: helplineSchema,
  HelplineNow: helplineNowSchema,
  EmergencyNumber: emergencySchema,
  Closed: closedSchema,
  Directory: directorySchema,
  HelplineList: helplineListSchema,
  HelplineAnswer: helplineAnswerSchema,
  Country: countrySchema,
  CountryList: countryListSchema,
  Licence: licenceSchema,
  CountryRecord: countryRecordSchema,
  Dataset: datasetSchema,
  Change: changeSchema,
  Changes: changesSchema,
  Problem: problemSchema,
};

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function componentSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(COMPONENTS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (name) => `#/components/schemas/${name}`,
    // Descriptions stand in the global registry, names in ours.
    override: ({ zodSchema, jsonSchema }) => {
      // Later fields must not break readers who check answers against the document; the tests here are stricter.
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (!jsonSchema.$ref) Object.assign(jsonSchema, z.globalRegistry.get(zodSchema));
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { $schema: _dialect, $id: _id, ...rest } = schema;
      return [name, rest];
    }),
  );
}

function parameterObject({ name, description, schema, many, example, shown }: Parameter) {
  const { $schema: _dialect, ...text } = z.toJSONSchema(schema);
  const value = shown ?? text;
  return {
    name,
    in: 'query',
    required: false,
    description,
    ...(many
      ? { style: 'form', explode: true, schema: { type: 'array', items: value }, example: [example] }
      : { schema: value, example }),
  };
}

const json = (name: string, description: string) => ({
  description,
  headers: { ETag: { description: 'Digest of the answer', schema: { type: 'string' } } },
  content: { 'application/json': { schema: reference(name) } },
});
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: reference('Problem') } },
});
const unchanged = {
  description: 'Not changed since the answer with the ETag that was sent in If-None-Match',
};
const wrong = problem('A parameter is not known or has a value that is not taken');
/** What the server in front answers before any route is asked. */
const tooLong = { '414': { description: 'The address is longer than 8192 characters' } };
const failed = problem('The answer could not be made');

function reading(id: string, summary: string, ok: object, more: object = {}, parameters: object[] = []) {
  return {
    get: {
      operationId: id,
      summary,
      tags: ['helplines'],
      ...(parameters.length > 0 ? { parameters } : {}),
      responses: { '200': ok, '304': unchanged, ...more, '500': failed },
    },
  };
}

/** What the document is made for. */
export interface OpenApiContext {
  /** The site's name. */
  name: string;
  /** Public origin, or null where the operator has set none: addresses are then relative to the site. */
  origin: string | null;
  /** Countries that there are, in capitals. */
  codes: readonly string[];
  /** Digest of the data. */
  version: string;
}

/** The OpenAPI 3.1 document of everything that machines may read. */
export function openApiDocument({ name, origin, codes, version }: OpenApiContext): object {
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    description: 'Id of a line',
    schema: { type: 'string' },
    example: 'ke-befrienders',
  };
  return {
    openapi: '3.1.1',
    info: {
      title: `${name}: helplines`,
      version: `1+${version}`,
      summary: 'Helplines of every country that we could find and prove',
      description:
        'No key, no account, no log of who asks. A number is listed only if it was read in a source; none was tested by calling. Show `confidence`, `sourceDate` and the sources beside it, never take unknown hours for closed, and put the emergency numbers beside every list.',
      license: { name: 'CC0 1.0', identifier: 'CC0-1.0' },
    },
    servers: [{ url: origin ?? '/' }],
    security: [],
    tags: [{ name: 'helplines', description: 'Lines, countries, the whole dataset' }],
    paths: {
      '/api/v1/helplines': reading(
        'listHelplines',
        'Lines that fit, best first, with who answers at an instant',
        json('HelplineList', 'The lines; an empty list where none fits'),
        { '400': wrong },
        listParameters(codes).map(parameterObject),
      ),
      '/api/v1/helplines/{id}': reading(
        'readHelpline',
        'One line, with who answers at an instant',
        json('HelplineAnswer', 'The line'),
        {
          '308': { description: 'The line has another id now' },
          '400': wrong,
          '404': problem('There is no line of this id'),
          '410': problem('The service has ended; `closed` says who takes its callers now'),
        },
        [id, ...ONE_PARAMETERS.map(parameterObject)],
      ),
      '/api/v1/countries': reading(
        'listCountries',
        'Every country, with its emergency numbers',
        json('CountryList', 'The countries, by code'),
        { '400': wrong },
      ),
      '/api/v1/openapi.json': reading(
        'readDescription',
        'This document',
        {
          description: 'OpenAPI 3.1',
          content: { 'application/json': { schema: { type: 'object' } } },
        },
        { '400': wrong },
      ),
      '/data/helplines.json': reading(
        'readDataset',
        'The whole dataset',
        json('Dataset', 'Every country with its lines'),
        tooLong,
      ),
      '/data/helplines.csv': reading(
        'readDatasetAsCsv',
        'The whole dataset as a table, one row a channel',
        {
          description:
            'UTF-8 with a byte order mark, RFC 4180. A cell that would begin with = + - @ has an apostrophe before it',
          content: { 'text/csv': { schema: { type: 'string' } } },
        },
        tooLong,
      ),
      '/data/changes.json': reading(
        'listChanges',
        'What changed in the data, newest first',
        json('Changes', 'The changes; empty where the site was built without its history'),
        tooLong,
      ),
    },
    components: { schemas: componentSchemas() },
  };
}
