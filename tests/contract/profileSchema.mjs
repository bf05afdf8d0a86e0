// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// Shows that resources/profile.schema.json agrees with what the program reads: of the documents of
// tests/unit/profiles, the good ones are valid, and the ones that are refused or warned about are
// not, but for those that a schema cannot tell (listed in expected.json). Exit code 77: skipped,
// with a line "SKIP   : profile_schema <why>".

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const documents = path.join(root, 'tests/unit/profiles');

if (!existsSync(path.join(here, 'node_modules'))) {
  console.log('SKIP   : profile_schema node_modules is not there (npm ci in tests/contract)');
  process.exit(77);
}
const require = createRequire(import.meta.url);
const Ajv = require('ajv').default;
const yaml = require('yaml');

const read = (file) => readFileSync(file, 'utf8');
const schema = JSON.parse(read(path.join(root, 'resources/profile.schema.json')));
// In a rule under "if" or "then" the type is given beside it, not in it.
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
const validate = ajv.compile(schema);

/** What is wrong with a document; empty: nothing. */
function faults(text) {
  let value;
  try {
    value = yaml.parse(text.replace(/^\uFEFF/, ''), { version: '1.2', merge: false });
  } catch (error) {
    return [error.message];
  }
  return validate(value) ? [] : validate.errors.map((e) => `${e.instancePath}: ${e.message}`);
}

const expected = JSON.parse(read(path.join(documents, 'expected.json')));
const silent = new Set(expected.schemaCannotTell);
let count = 0;
let failures = 0;
function judge(name, text, shouldBeValid) {
  const found = faults(text);
  ++count;
  if ((found.length === 0) !== shouldBeValid) {
    ++failures;
    console.log(`FAIL   : ${name} ${shouldBeValid ? found.join('; ') : 'is valid, but should not be'}`);
  }
}

judge('example', read(path.join(root, 'resources/example.byoc.yaml')), true);
for (const folder of ['good', 'warned', 'bad']) {
  for (const file of readdirSync(path.join(documents, folder)).filter((f) => f.endsWith('.yaml'))) {
    const name = `${folder}/${file.replace('.byoc.yaml', '')}`;
    judge(name, read(path.join(documents, folder, file)), folder === 'good' || silent.delete(name));
  }
}
for (const name of silent) {
  ++failures;
  console.log(`FAIL   : schemaCannotTell lists ${name}, which is not there`);
}

// Every key says what it is for, as editors show it.
(function describe(node, where) {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    if (!child.description && !child.const) {
      ++failures;
      console.log(`FAIL   : ${where}.${key} has no description`);
    }
    describe(child, `${where}.${key}`);
  }
  for (const inner of [node.items, node.then, node.else]) {
    if (inner) describe(inner, where);
  }
})(schema, 'schema');

console.log(`${count} documents, ${failures} failures`);
process.exit(failures ? 1 : 0);
