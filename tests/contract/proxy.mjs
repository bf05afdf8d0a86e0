// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// A proxy that holds both sides of the wire to the published contract.
//
//   node proxy.mjs [options] <openapi.yaml> <upstream, e.g. http://127.0.0.1:8080> <violations file>
//
//   --port N                   listen on this port; default: a free one
//   --allow-undeclared-fields  accept JSON members that the contract does not name
//   --until-stdin-closes       also stop when standard input closes, so that the proxy never outlives
//                              a test that crashed (QProcess: standard input is a pipe by default)
//
// It listens on 127.0.0.1 only, and passes requests and replies on byte for byte, whatever it thinks
// of them; only Accept-Encoding is dropped, so that replies can be read. A reply dropped upstream is a
// dropped reply here.
//
// Standard output, one line each:
//   listening http://127.0.0.1:PORT    once, when requests are accepted
//   stopped {"exchanges":N,"violations":N,"operations":{"<method> <path>":N,...}}    once, at the end
// A test should check "exchanges", or "operations": a proxy that saw nothing finds nothing wrong.
//
// The violations file is emptied at the start. Each violation is one line of JSON, written before the
// reply is passed on:
//   {"method", "path", "status", "side": "request"|"response", "where": "body.name", "code", "message"}
// "path" has no query and the file never holds a header or a body, so no secret gets into it.
// A violation is: a path or a method that the contract lacks, wrong or missing credentials, wrong or
// undeclared query parameters, headers, bodies and JSON members, an undeclared status code, an
// undeclared content type, a body where none is declared, and an upstream that cannot be reached.
//
// Stop it with SIGTERM or SIGINT. Exit code: 0 no violation, 1 violations, 2 it could not start.
//
// The checks are those of Stoplight Prism; `npm ci --ignore-scripts` in this directory installs it in
// the exact versions of package-lock.json (tests/run does so when the lock file changed).

import { closeSync, openSync, writeSync } from 'node:fs';
import http from 'node:http';
import { parseArgs } from 'node:util';
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { closeObjects } from './closeObjects.mjs';

const hopByHop = ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade'];

// Prism logs what it does; the violations file says what matters.
const silent = { child: () => silent };
for (const level of ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'success']) {
  silent[level] = () => {};
}

function isJson(contentType) {
  return /^application\/([\w.-]+\+)?json\b|^application\/vnd\.goa\.error\b/i.test(contentType ?? '');
}

/** The body as Prism wants it: null when empty, parsed when JSON, else a string. */
function decode(body, contentType) {
  if (body.length === 0) {
    return null;
  }
  return isJson(contentType) ? JSON.parse(body.toString('utf8')) : body.toString('latin1');
}

function withoutHopByHop(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.includes(name)));
}

async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Sends the request on, and resolves to the reply with its whole body. */
function forward(upstream, request, body) {
  return new Promise((resolve, reject) => {
    const headers = { ...withoutHopByHop(request.headers), host: upstream.host };
    delete headers['accept-encoding'];
    if (headers['transfer-encoding']) {
      delete headers['transfer-encoding'];
      headers['content-length'] = body.length;
    }
    const options = { method: request.method, headers, agent: false };
    const outgoing = http.request(new URL(request.url, upstream), options, (reply) => {
      collect(reply).then((content) => resolve({ reply, content }), reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** What the client gets: the reply as it came. */
function passOn(response, reply, content) {
  const headers = [];
  for (let i = 0; i < reply.rawHeaders.length; i += 2) {
    const name = reply.rawHeaders[i].toLowerCase();
    if (!hopByHop.includes(name) && name !== 'transfer-encoding' && name !== 'content-length') {
      headers.push(reply.rawHeaders[i], reply.rawHeaders[i + 1]);
    }
  }
  const hasBody = response.req.method !== 'HEAD' && reply.statusCode !== 204 && reply.statusCode !== 304;
  if (hasBody) {
    headers.push('Content-Length', String(content.length));
  }
  response.writeHead(reply.statusCode, reply.statusMessage, headers);
  response.end(hasBody ? content : undefined);
}

/** The checks that Prism leaves out. */
function furtherChecks(operation, url, statusCode, content) {
  const found = [];
  const declared = (operation.request?.query ?? []).map((parameter) => parameter.name);
  for (const name of new Set(url.searchParams.keys())) {
    if (!declared.includes(name)) {
      const message = `The contract declares no query parameter "${name}".`;
      found.push({ side: 'request', where: `query.${name}`, code: 'undeclared-parameter', message });
    }
  }
  const response = operation.responses.find(({ code }) => code === String(statusCode));
  if (response && !response.contents?.length && content.length > 0) {
    const message = `The contract declares no body for status ${statusCode}.`;
    found.push({ side: 'response', where: 'body', code: 'undeclared-body', message });
  }
  return found;
}

class Proxy {
  constructor(operations, upstream, violationsFile) {
    this.operations = operations;
    this.upstream = upstream;
    this.file = openSync(violationsFile, 'w', 0o600);
    this.summary = { exchanges: 0, violations: 0, operations: {} };
    this.server = http.createServer((request, response) => this.exchange(request, response));
  }

  async exchange(request, response) {
    const url = new URL(request.url, this.upstream);
    const report = (status, { side, where, code, message }) => {
      const line = { method: request.method, path: url.pathname, status, side, where, code, message };
      writeSync(this.file, `${JSON.stringify(line)}\n`);
      this.summary.violations += 1;
    };
    let clientGone = false;
    response.on('close', () => {
      clientGone = !response.writableFinished;
    });

    let body;
    let answer;
    try {
      body = await collect(request);
      answer = await forward(this.upstream, request, body);
    } catch (error) {
      if (!clientGone) {
        report(null, { side: 'response', where: '', code: 'no-reply', message: String(error.message) });
      }
      response.destroy();
      return;
    }
    this.summary.exchanges += 1;
    for (const violation of await this.check(request, url, body, answer)) {
      report(answer.reply.statusCode, violation);
    }
    passOn(response, answer.reply, answer.content);
  }

  async check(request, url, body, { reply, content }) {
    const found = [];
    const parse = (side, bytes, contentType) => {
      try {
        return decode(bytes, contentType);
      } catch {
        found.push({ side, where: 'body', code: 'no-json', message: 'The body is not JSON.' });
        return undefined;
      }
    };
    const input = {
      method: request.method.toLowerCase(),
      url: { path: url.pathname, query: Object.fromEntries(queryOf(url)) },
      headers: request.headers,
      body: parse('request', body, request.headers['content-type']),
    };
    const output = {
      statusCode: reply.statusCode,
      headers: reply.headers,
      body: parse('response', content, reply.headers['content-type']),
    };
    if (found.length > 0) {
      return found;
    }

    let operation = null;
    const prism = createInstance(
      { isProxy: true, upstream: this.upstream, checkSecurity: true, validateRequest: true,
        validateResponse: true, errors: false, mock: false },
      { logger: silent,
        forward: (_data, _upstream, _upstreamProxy, resource) => () => {
          operation = resource ?? null;
          return async () => ({ _tag: 'Right', right: output });
        } },
    );
    const result = await prism.request(input, this.operations)();
    if (result._tag === 'Left') {
      return [{ side: 'request', where: '', code: 'not-checked', message: String(result.left.message) }];
    }
    if (!operation) {
      const message = 'The contract has no such operation.';
      return [{ side: 'request', where: 'path', code: 'undeclared-operation', message }];
    }
    const name = `${operation.method} ${operation.path}`;
    this.summary.operations[name] = (this.summary.operations[name] ?? 0) + 1;
    const { validations } = result.right;
    for (const [side, list] of [['request', validations.input], ['response', validations.output]]) {
      for (const { path, code, message } of list) {
        found.push({ side, where: (path ?? []).join('.'), code: String(code ?? 'violation'), message });
      }
    }
    return found.concat(furtherChecks(operation, url, reply.statusCode, content));
  }

  listen(port) {
    this.server.listen(port, '127.0.0.1', () => {
      console.log(`listening http://127.0.0.1:${this.server.address().port}`);
    });
  }

  stop() {
    console.log(`stopped ${JSON.stringify(this.summary)}`);
    closeSync(this.file);
    process.exit(this.summary.violations > 0 ? 1 : 0);
  }
}

function* queryOf(url) {
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    yield [name, values.length === 1 ? values[0] : values];
  }
}

async function main() {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '0' },
      'allow-undeclared-fields': { type: 'boolean', default: false },
      'until-stdin-closes': { type: 'boolean', default: false },
    },
  });
  if (positionals.length !== 3) {
    throw new Error('usage: proxy.mjs [options] <openapi.yaml> <upstream> <violations file>');
  }
  const [contract, upstream, violationsFile] = positionals;
  const operations = await getHttpOperationsFromSpec(contract);
  if (operations.length === 0) {
    throw new Error(`${contract} declares no operation.`);
  }
  if (!options['allow-undeclared-fields']) {
    operations.forEach(closeObjects);
  }
  const proxy = new Proxy(operations, new URL(upstream), violationsFile);
  process.on('SIGTERM', () => proxy.stop());
  process.on('SIGINT', () => proxy.stop());
  if (options['until-stdin-closes']) {
    process.stdin.resume().on('close', () => proxy.stop());
  }
  proxy.server.on('error', (error) => {
    console.error(error.message);
    process.exit(2);
  });
  proxy.listen(Number(options.port));
}

main().catch((error) => {
  console.error(error.message);
  process.exit(2);
});
