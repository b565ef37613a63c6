/**
 * Nothing in our schemas differs from the published one: names, numbers, types, labels, enums.
 *
 * The other side is @wppconnect/wa-proto, taken from the official web client. Our schemas hold a
 * part of it and flatten what it nests; records.proto is ours alone.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';
import { describe, expect, it } from 'vitest';

const schemas = fileURLToPath(new URL('../../proto/', import.meta.url));
const published = join(
  createRequire(import.meta.url).resolve('@wppconnect/wa-proto/package.json'),
  '..',
  'WAProto.proto',
);

// The published file calls itself proto3 but has `required` fields, which only proto2 has.
const theirs = protobuf.parse(
  readFileSync(published, 'utf8').replace('syntax = "proto3"', 'syntax = "proto2"'),
).root;
const ours = loadOurs();
theirs.resolveAll();
ours.resolveAll();

/** Ours alone: the payload is described by spec 04 §2.6 and not part of the published schema. */
const UNPUBLISHED = ['LIDMigrationMapping', 'LIDMigrationMappingSyncPayload'];
/** Where the published name could mean two things. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['SenderKeyDistributionMessage', 'SenderKeyDistributionMessage'],
]);

function loadOurs(): protobuf.Root {
  const root = new protobuf.Root();
  for (const name of readdirSync(schemas)) {
    if (name.endsWith('.proto') && name !== 'records.proto') {
      protobuf.parse(readFileSync(join(schemas, name), 'utf8'), root);
    }
  }
  return root;
}

/** All types and enums below a namespace. */
function everything(namespace: protobuf.NamespaceBase): readonly protobuf.ReflectionObject[] {
  return namespace.nestedArray.flatMap((item) =>
    item instanceof protobuf.Namespace ? [item, ...everything(item)] : [item],
  );
}

const nameOf = (item: protobuf.ReflectionObject): string => item.fullName.replace(/^\./, '');

/** The published counterpart: the same name, or the same name inside Message or SyncActionValue. */
function counterpart(name: string): protobuf.ReflectionObject | null {
  const place = PLACES.get(name);
  const places = place ? [place] : [`Message.${name}`, `SyncActionValue.${name}`, name];
  for (const path of places) {
    const found = theirs.lookup(['waproto', ...path.split('.')]);
    if (found !== null && nameOf(found) === `waproto.${path}`) return found;
  }
  return null;
}

/** Everything of a field that must not differ. */
function describeField(field: protobuf.Field): object {
  const { name, id, repeated, resolvedType } = field;
  // Numbers and enums only: nothing else can be packed.
  const scalar = field.type in protobuf.types.packed || resolvedType instanceof protobuf.Enum;
  const packed = repeated && scalar && field.packed;
  return { name, id, repeated, packed, type: resolvedType === null ? field.type : 'reference' };
}

const items = everything(ours);
const messages = items.filter((item) => item instanceof protobuf.Type);
const enums = items.filter((item) => item instanceof protobuf.Enum);

describe('messages', () => {
  it.each(messages.map((type) => [nameOf(type), type] as const))('%s', (name, type) => {
    if (UNPUBLISHED.includes(name)) {
      expect(counterpart(name)).toBeNull();
      return;
    }
    const other = counterpart(name);
    if (!(other instanceof protobuf.Type)) throw new Error(`${name} is not published`);
    for (const field of type.fieldsArray) {
      const theirField = other.fieldsById[field.id];
      if (theirField === undefined) throw new Error(`${name} has no field ${field.id}`);
      expect(describeField(field)).toEqual(describeField(theirField));
      if (field.resolvedType !== null) {
        expect(counterpart(nameOf(field.resolvedType))).toBe(theirField.resolvedType);
      }
    }
  });
});

describe('enums', () => {
  it.each(enums.map((one) => [nameOf(one), one] as const))('%s', (name, one) => {
    const other = counterpart(name);
    if (!(other instanceof protobuf.Enum)) throw new Error(`${name} is not published`);
    expect(other.values).toMatchObject(one.values);
  });
});

it('compares the whole schema, and would see a difference', () => {
  expect(messages.length).toBeGreaterThan(100);
  expect(enums.length).toBeGreaterThan(20);
  const drifted = protobuf
    .parse(
      'edition = "2023"; message ADVKeyIndexList { string rawId = 1; uint32 validIndexes = 4; }',
    )
    .root.lookupType('ADVKeyIndexList');
  drifted.root.resolveAll();
  const other = counterpart('ADVKeyIndexList') as protobuf.Type;
  for (const field of drifted.fieldsArray) {
    expect(describeField(field)).not.toEqual(
      describeField(other.fieldsById[field.id] as protobuf.Field),
    );
  }
});
