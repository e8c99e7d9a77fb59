// SPDX-License-Identifier: GPL-3.0-or-later
// Starts what the tests look at: an archive of corpus/, the server, and the CGI program below lighttpd. Stops only what it started.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const binaries = process.env.PRESSDEX_BINARIES;
export const source = process.env.PRESSDEX_SOURCE;

export function archiveOfCorpus() {
  if (process.env.PRESSDEX_ARCHIVE) return process.env.PRESSDEX_ARCHIVE;
  const archive = join(mkdtempSync(join(tmpdir(), 'pressdex-browser-')), 'archive');
  execFileSync(join(binaries, 'indexer/pressdex-index'), ['add', join(source, 'corpus'), '--archive', archive], { stdio: ['ignore', 'ignore', 'inherit'] });
  return archive;
}

async function until(answers) {
  for (let i = 0; i < 100; ++i) {
    if (await answers().catch(() => false)) return;
    await new Promise(done => setTimeout(done, 100));
  }
  throw new Error('the server did not begin to answer');
}

export async function startServer(archive, base = '') {
  const program = spawn(join(binaries, 'web/pressdex-web'), ['--archive', archive, '--listen', '127.0.0.1:0', '--base', base], { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise((done, failed) => {
    let said = '';
    program.stderr.on('data', text => {
      said += text;
      const found = said.match(/http:\/\/[\d.]+:\d+/);
      if (found) done(found[0]);
    });
    program.on('exit', () => failed(new Error(`pressdex-web ended: ${said}`)));
  });
  await until(async () => (await fetch(`${address}${base}/healthz`)).ok);
  return { base: address + base, stop: () => program.kill() };
}

function freePort() {
  return new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

export const lighttpd = '/usr/sbin/lighttpd';
export const hasLighttpd = existsSync(lighttpd);

// The configuration of docs/web.md with this test's folders and port.
export async function startLighttpd(archive) {
  const folder = mkdtempSync(join(tmpdir(), 'pressdex-lighttpd-'));
  mkdirSync(join(folder, 'root'));
  const port = await freePort();
  writeFileSync(join(folder, 'lighttpd.conf'), `
server.document-root = "${folder}/root"
server.bind = "127.0.0.1"
server.port = ${port}
server.errorlog = "${folder}/error.log"
server.modules = ( "mod_alias", "mod_cgi", "mod_setenv" )
$HTTP["url"] =~ "^/press(/|$)" {
    alias.url = ( "/press" => "${join(binaries, 'web/pressdex-cgi')}" )
    cgi.assign = ( "" => "" )
    setenv.set-environment = ( "PRESSDEX_ARCHIVE" => "${archive}" )
}
`);
  const program = spawn(lighttpd, ['-D', '-f', join(folder, 'lighttpd.conf')], { stdio: 'inherit' });
  const base = `http://127.0.0.1:${port}/press`;
  await until(async () => (await fetch(`${base}/healthz`)).ok);
  return { base, stop: () => program.kill() };
}
