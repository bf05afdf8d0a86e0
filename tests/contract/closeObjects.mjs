// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * Makes each JSON schema of the operation refuse the members that it does not name, unless it says
 * that it takes others. The contract leaves its objects open, and so would let a misspelt optional
 * member pass. Changes the schemas in place; cyclic ones are fine.
 */
export function closeObjects(operation) {
  const seen = new Set();
  const close = (schema) => {
    if (schema === null || typeof schema !== 'object' || seen.has(schema)) {
      return;
    }
    seen.add(schema);
    const combined = schema.allOf || schema.anyOf || schema.oneOf;
    if (schema.properties && schema.additionalProperties === undefined && !combined) {
      schema.additionalProperties = false;
    }
    Object.values(schema).forEach(close);
  };
  const bodies = [operation.request?.body, ...operation.responses].filter(Boolean);
  bodies.flatMap((body) => body.contents ?? []).forEach(({ schema }) => close(schema));
  Object.values(operation.__bundled__ ?? {}).forEach(close);
}
