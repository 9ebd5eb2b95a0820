import fc from 'fast-check';
import { z } from 'zod';

interface Schema {
  type?: string;
  format?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  $ref?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  minimum?: number;
  maximum?: number;
}

/** Texts that have broken something somewhere. */
const nasty = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '%',
  "'",
  '"',
  '\\',
  '../..',
  '𝔘é',
  '<b>',
  '-1',
  'NaN',
  'null',
  '9'.repeat(40),
  'x'.repeat(2_000),
];
const nastyNumbers = [0, -1, 1, 0.5, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, 1e300];

/**
 * Values for a schema: most have its shape to the last detail, which is how they get past the door, and some parts are anything at all.
 * @param known ids that exist, which references hit now and then
 */
export function arbitraryOf(schema: z.ZodType | undefined, known: string[] = []): fc.Arbitrary<unknown> {
  if (!schema) return fc.constant(undefined);
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema & {
    $defs?: Record<string, Schema>;
  };
  return valueOf(root, { definitions: root.$defs ?? {}, known });
}

interface Context {
  definitions: Record<string, Schema>;
  known: string[];
}

const anything = fc.oneof(fc.constantFrom(...nasty), fc.constantFrom(...nastyNumbers), fc.jsonValue({ maxDepth: 2 }));

function valueOf(schema: Schema, context: Context): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 30, arbitrary: shaped(schema, context) }, { weight: 1, arbitrary: anything });
}

function shaped(schema: Schema, context: Context): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => valueOf(choice, context)));
  if (schema.$ref) return shaped(context.definitions[schema.$ref.split('/').at(-1) ?? ''] ?? {}, context);
  if (schema.allOf?.[0]) return shaped(schema.allOf[0], context);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type ?? '') {
    case 'object': {
      const entries = Object.entries(schema.properties ?? {}).map(
        ([name, part]) => [name, valueOf(part, context)] as const,
      );
      return fc.record(Object.fromEntries(entries), { requiredKeys: schema.required ?? [] });
    }
    case 'array':
      return fc.array(valueOf(schema.items ?? {}, context), { maxLength: 3 });
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return textOf(schema, context);
    default:
      return anything;
  }
}

function numberOf({ minimum = -(2 ** 53) + 1, maximum = 2 ** 53 - 1 }: Schema): fc.Arbitrary<unknown> {
  const inside = fc.integer({ min: Math.ceil(Math.max(minimum, -1000)), max: Math.floor(Math.min(maximum, 1000)) });
  return fc.oneof(inside, fc.constantFrom(...nastyNumbers.filter((value) => value >= minimum && value <= maximum), 1));
}

function textOf({ format }: Schema, { known }: Context): fc.Arbitrary<unknown> {
  switch (format ?? '') {
    case 'uuid':
      return known.length ? fc.oneof(fc.uuid(), fc.constantFrom(...known)) : fc.uuid();
    case 'date':
      return fc
        .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((at) => at.toISOString().slice(0, 10));
    case 'date-time':
      return fc
        .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((at) => at.toISOString());
    case 'email':
      return fc.constantFrom('lea@example.org', 'noe@example.org');
    default:
      return fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom(...nasty));
  }
}
