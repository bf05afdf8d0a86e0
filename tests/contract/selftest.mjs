// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// Shows that proxy.mjs finds what it is there to find: right exchanges pass, and each kind of wrong
// request and wrong reply is reported, on the side that is wrong. Exit code 77: skipped, with a line
// "SKIP   : contract_selftest <why>".

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';

const here = path.dirname(fileURLToPath(import.meta.url));
const contract = process.env.BYOC_OPENAPI
  || path.resolve(here, '../../../shared/control-plane/openapi.yaml');

function skip(why) {
  console.log(`SKIP   : contract_selftest ${why}`);
  process.exit(77);
}

const prefix = '/2022-09-01-00';
const json = { 'content-type': 'application/json' };
const bearer = { authorization: 'Bearer header.payload.signature' };
const credentials = { email: 'ada@example.com', password: 'correct horse' };
const tokens = { jwtToken: 'header.payload.signature', refreshToken: 'refresh' };
const everyByte = Buffer.from(Array.from({ length: 1024 }, (_, i) => i % 256));

const signIn = { method: 'POST', path: '/signin', headers: json, body: credentials };
const tokensReply = { status: 200, headers: json, body: tokens };
const logOut = { method: 'POST', path: '/logout', headers: bearer };
const notFound = {
  status: 404,
  headers: json,
  body: { fault: false, id: 'abc', message: 'm', name: 'not_found', temporary: false, timeout: false },
};
const installKit = { method: 'GET', path: '/account-setup/byoc-onprem?account_config_id=ac-1', headers: bearer };
const tar = { status: 200, headers: { 'content-type': 'application/x-tar' }, body: everyByte };

// name, request, what the upstream answers, the violation expected as [side, start of where, code]
const cases = [
  ['right', signIn, tokensReply, null],
  ['right, no body', logOut, { status: 200 }, null],
  ['right, bytes', installKit, tar, null],
  ['right, a declared error', logOut, notFound, null],

  ['undeclared path', { ...logOut, path: '/nowhere' }, { status: 200 },
    ['request', 'path', 'undeclared-operation']],
  ['undeclared method', { ...logOut, method: 'PUT' }, { status: 200 },
    ['request', 'path', 'undeclared-operation']],
  ['no credentials', { ...logOut, headers: {} }, { status: 200 }, ['request', '', '401']],
  ['wrong kind of credentials', { ...logOut, headers: { authorization: 'Basic YTpi' } },
    { status: 200 }, ['request', '', '401']],
  ['body lacks a member', { ...signIn, body: {} }, tokensReply, ['request', 'body', 'required']],
  ['member of the wrong type', { ...signIn, body: { ...credentials, password: 5 } }, tokensReply,
    ['request', 'body.password', 'type']],
  ['misspelt member', { ...signIn, body: { ...credentials, pasword: 'x' } }, tokensReply,
    ['request', 'body', 'additionalProperties']],
  ['body missing', { ...signIn, body: undefined }, tokensReply, ['request', '', 'required']],
  ['body is not JSON', { ...signIn, body: Buffer.from('{"email":') }, tokensReply,
    ['request', 'body', 'no-json']],
  ['body of the wrong media type', { ...signIn, headers: { 'content-type': 'text/plain' },
    body: Buffer.from('hello') }, tokensReply, ['request', '', '415']],
  ['query parameter missing', { ...installKit, path: '/account-setup/byoc-onprem' }, tar,
    ['request', 'query', 'required']],
  ['undeclared query parameter', { ...installKit, path: `${installKit.path}&page=2` }, tar,
    ['request', 'query.page', 'undeclared-parameter']],

  ['undeclared status', signIn, { status: 202, headers: json, body: tokens },
    ['response', '', 'violation']],
  ['undeclared error status', logOut, { ...notFound, status: 418 }, ['response', '', 'violation']],
  ['reply lacks a member', signIn, { ...tokensReply, body: { refreshToken: 'x' } },
    ['response', 'body', 'required']],
  ['reply has an undeclared member', signIn, { ...tokensReply, body: { ...tokens, extra: 1 } },
    ['response', 'body', 'additionalProperties']],
  ['reply member of the wrong type', signIn, { ...tokensReply, body: { ...tokens, jwtToken: 1 } },
    ['response', 'body.jwtToken', 'type']],
  ['reply of the wrong media type', signIn,
    { status: 200, headers: { 'content-type': 'text/html' }, body: '<p>hello</p>' },
    ['response', '', 'violation']],
  ['reply is not JSON', signIn, { ...tokensReply, body: '{"jwtToken":' },
    ['response', 'body', 'no-json']],
  ['reply has no body', signIn, { status: 200, headers: json }, ['response', 'body', 'type']],
  ['error body is wrong', logOut, { ...notFound, body: { error: 'not_found' } },
    ['response', 'body', 'required']],
  ['undeclared reply body', logOut, { status: 200, headers: json, body: { done: true } },
    ['response', 'body', 'undeclared-body']],
  ['dropped reply', logOut, { drop: true }, ['response', '', 'no-reply']],
];

function bytes(body) {
  if (body === undefined || Buffer.isBuffer(body)) {
    return body ?? Buffer.alloc(0);
  }
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Answers every request with `upstream.answer`. */
async function startUpstream() {
  const upstream = { answer: null, url: null };
  upstream.server = http.createServer((request, response) => {
    request.resume().on('end', () => {
      if (upstream.answer.drop) {
        request.socket.destroy();
        return;
      }
      response.writeHead(upstream.answer.status, upstream.answer.headers);
      response.end(bytes(upstream.answer.body));
    });
  });
  await new Promise((resolve) => upstream.server.listen(0, '127.0.0.1', resolve));
  upstream.url = `http://127.0.0.1:${upstream.server.address().port}`;
  return upstream;
}

async function startProxy(upstreamUrl, violationsFile) {
  const child = spawn(process.execPath,
    [path.join(here, 'proxy.mjs'), '--until-stdin-closes', contract, upstreamUrl, violationsFile],
    { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise((resolve) => child.on('exit', resolve));
  const lines = createInterface({ input: child.stdout });
  const [, url] = await new Promise((resolve, reject) => {
    lines.once('line', (line) => resolve(line.split(' ')));
    exited.then((code) => reject(new Error(`The proxy ended with ${code}.`)));
  });
  const summary = new Promise((resolve) => {
    lines.on('line', (line) => resolve(JSON.parse(line.replace(/^stopped /, ''))));
  });
  return { child, url, exited, summary };
}

function send(base, { method, path: target, headers, body }) {
  const content = bytes(body);
  const length = content.length > 0 ? { 'content-length': content.length } : {};
  return new Promise((resolve) => {
    const options = { method, headers: { ...headers, ...length }, agent: false };
    const request = http.request(base + prefix + target, options, async (response) => {
      const chunks = [];
      for await (const chunk of response) {
        chunks.push(chunk);
      }
      resolve({ status: response.statusCode, body: Buffer.concat(chunks) });
    });
    request.on('error', () => resolve(null));
    request.end(content);
  });
}

function violationsIn(file) {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

/** The expected violation is among those found, and none of them blames the other side. */
function matches(found, expected) {
  if (!expected) {
    return found.length === 0;
  }
  const [side, where, code] = expected;
  return found.every((violation) => violation.side === side)
    && found.some((violation) => violation.where.startsWith(where) && violation.code === code);
}

async function run(directory) {
  const upstream = await startUpstream();
  const file = path.join(directory, 'violations.jsonl');
  let failures = 0;

  const wrong = await startProxy(upstream.url, file);
  let seen = 0;
  for (const [name, request, answer, expected] of cases) {
    upstream.answer = answer;
    const reply = await send(wrong.url, request);
    const found = violationsIn(file).slice(seen);
    seen += found.length;
    const passedOn = answer.drop ? reply === null
      : reply?.status === answer.status && reply.body.equals(bytes(answer.body));
    const ok = matches(found, expected) && passedOn;
    failures += ok ? 0 : 1;
    console.log(`${ok ? 'PASS' : 'FAIL'}   : ${name}`);
    if (!ok) {
      console.log({ passedOn, expected, found });
    }
  }
  wrong.child.kill('SIGTERM');
  assert.equal(await wrong.exited, 1, 'violations make the exit code 1');
  const summary = await wrong.summary;
  assert.equal(summary.violations, seen);
  assert.equal(summary.exchanges, cases.filter(([, , answer]) => !answer.drop).length);

  const text = readFileSync(file, 'utf8');
  for (const secret of [credentials.password, bearer.authorization, tokens.refreshToken]) {
    assert.ok(!text.includes(secret), 'the violations file holds no secret');
  }

  const right = await startProxy(upstream.url, file);
  upstream.answer = tokensReply;
  await send(right.url, signIn);
  right.child.stdin.end();
  assert.equal(await right.exited, 0, 'it stops with standard input; no violation, exit code 0');
  assert.equal((await right.summary).operations[`post ${prefix}/signin`], 1);
  assert.equal(readFileSync(file, 'utf8'), '', 'the violations file is emptied at the start');

  upstream.server.close();
  console.log(`${cases.length - failures} passed, ${failures} failed`);
  return failures > 0 ? 1 : 0;
}

if (!existsSync(contract)) {
  skip(`there is no ${contract}; BYOC_OPENAPI names another place`);
}
if (!existsSync(path.join(here, 'node_modules/@stoplight/prism-http'))) {
  skip(`Prism is not installed; run "npm ci --ignore-scripts" in ${here}`);
}
const directory = mkdtempSync(path.join(tmpdir(), 'byoc-contract-'));
try {
  process.exitCode = await run(directory);
} finally {
  rmSync(directory, { recursive: true });
}
