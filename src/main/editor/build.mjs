// Bundles the editor for the Maven build: node build.mjs <folder for the scripts>. Nothing happens while nothing changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(process.argv[2] ?? join(here, '../../../target/classes/static/js'));
const stamp = join(here, 'node_modules', '.bundled');
const installed = join(here, 'node_modules', '.installed');
const outputs = ['editor.js', 'axe.js'];

function hash(files) {
  const sum = createHash('sha256').update(target);
  for (const file of files) sum.update(file).update(readFileSync(join(here, file)));
  return sum.digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

// npm writes an address per package; any other host than the public registry would be a way in.
function checkLock() {
  const lock = JSON.parse(readFileSync(join(here, 'package-lock.json'), 'utf8'));
  for (const [name, entry] of Object.entries(lock.packages)) {
    if (entry.resolved && !entry.resolved.startsWith('https://registry.npmjs.org/'))
      throw new Error(`${name} comes from ${entry.resolved}`);
  }
}

function install() {
  const wanted = hash(['package.json', 'package-lock.json']);
  if (read(installed) === wanted) return;
  checkLock();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32',
  });
  writeFileSync(installed, wanted);
}

async function bundle() {
  const esbuild = await import('esbuild');
  await esbuild.build({
    absWorkingDir: here,
    entryPoints: { editor: 'src/editor.js', axe: 'src/axe.js' },
    outdir: target,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'warning',
  });
}

const sources = ['package.json', 'package-lock.json', 'build.mjs', ...readdirSync(join(here, 'src')).sort().map((name) => `src/${name}`)];
const state = hash(sources);
if (read(stamp) !== state || !outputs.every((name) => existsSync(join(target, name)))) {
  install();
  mkdirSync(target, { recursive: true });
  await bundle();
  writeFileSync(stamp, state);
}
